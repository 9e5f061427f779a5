package dev.lintel.engine.sql.lex;

import java.util.ArrayList;
import java.util.List;

/** Skips what stands between tokens, and keeps the comments of it. */
final class Blanks {
  private final Cursor cursor;
  private final Syntax syntax;
  private final List<TextRange> comments = new ArrayList<>();
  private boolean breakpoint;
  private boolean insideExecutableComment;

  Blanks(Cursor cursor, Syntax syntax) {
    this.cursor = cursor;
    this.syntax = syntax;
  }

  List<TextRange> comments() {
    return comments;
  }

  /** Returns whether a mark that ends a statement was among what was skipped last. */
  boolean hadBreakpoint() {
    return breakpoint;
  }

  /** Skips blanks and comments; returns false at a comment that does not end. */
  boolean skip() {
    breakpoint = false;
    while (!cursor.isAtEnd()) {
      char c = cursor.ahead(0);
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        cursor.position++;
      } else if (c == '-' && startsLineComment()) {
        lineComment();
      } else if (c == '#' && syntax == Syntax.MYSQL) {
        lineComment();
      } else if (c == '/' && cursor.ahead(1) == '*') {
        if (!blockComment()) {
          return false;
        }
      } else if (c == '*' && insideExecutableComment && cursor.ahead(1) == '/') {
        insideExecutableComment = false;
        cursor.position += 2;
      } else {
        return true;
      }
    }
    return true;
  }

  /**
   * MySQL takes two dashes for a comment only before a blank; Drizzle's mark is cut out by Drizzle.
   */
  private boolean startsLineComment() {
    if (cursor.ahead(1) != '-') {
      return false;
    }
    return syntax != Syntax.MYSQL
        || cursor.position + 2 >= cursor.limit
        || cursor.ahead(2) <= ' '
        || cursor.startsWith(Splitter.BREAKPOINT);
  }

  private void lineComment() {
    breakpoint |= cursor.startsWith(Splitter.BREAKPOINT);
    int end = cursor.position;
    while (end < cursor.limit && cursor.at(end) != '\n' && cursor.at(end) != '\r') {
      end++;
    }
    keep(end);
  }

  private boolean blockComment() {
    if (syntax == Syntax.MYSQL && startsExecutableComment()) {
      return true;
    }
    int end = endOfComment();
    if (end < 0 && syntax != Syntax.SQLITE) { // SQLite lets the end of the text end a comment
      return false;
    }
    keep(end < 0 ? cursor.limit : end);
    return true;
  }

  /**
   * Returns the offset after the block comment that begins at the cursor; -1 if it does not end.
   */
  private int endOfComment() {
    int depth = 1;
    int i = cursor.position + 2;
    while (i < cursor.limit) {
      char c = cursor.at(i);
      char next = cursor.at(i + 1);
      if (c == '*' && next == '/') {
        i += 2;
        if (--depth == 0) {
          return i;
        }
      } else if (c == '/' && next == '*' && syntax.nestsComments()) {
        depth++;
        i += 2;
      } else {
        i++;
      }
    }
    return -1;
  }

  private void keep(int end) {
    comments.add(new TextRange(cursor.position, end));
    cursor.position = end;
  }

  /** What stands in a comment that begins with an exclamation mark is SQL for MySQL or MariaDB. */
  private boolean startsExecutableComment() {
    int i = cursor.position + 2;
    if (cursor.at(i) == 'M' && cursor.at(i + 1) == '!') {
      i++;
    }
    if (cursor.at(i) != '!') {
      return false;
    }
    i++;
    while (Cursor.isDigit(cursor.at(i))) {
      i++;
    }
    cursor.position = i;
    insideExecutableComment = true;
    return true;
  }
}
