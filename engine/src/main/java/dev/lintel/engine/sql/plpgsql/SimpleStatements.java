package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the statements that hold no others. */
final class SimpleStatements {

  private static final Set<String> LEVELS =
      Set.of("debug", "log", "info", "notice", "warning", "exception");

  private final PlCursor cursor;

  SimpleStatements(PlCursor cursor) {
    this.cursor = cursor;
  }

  /** Reads a statement and leaves the cursor at its semicolon. */
  PlStatement read() {
    int start = cursor.position();
    int end = cursor.terminator();
    PlStatement statement = read(start, end);
    cursor.moveTo(end);
    return statement;
  }

  private PlStatement read(int start, int end) {
    if (cursor.isWord("execute")) {
      return execute(end);
    }
    if (cursor.isWord("raise")) {
      return raise(start, end);
    }
    if (cursor.isWord("perform")) {
      TextRange query = cursor.range(start + 1, end);
      return new PlStatement.Sql(cursor.range(start, end), List.of(query), List.of());
    }
    int assigned = assignment(start, end);
    if (assigned >= 0) {
      return new PlStatement.Assignment(
          cursor.image(start), assigned > start + 1, cursor.range(assigned + 1, end));
    }
    if (cursor.isAnyWord("fetch", "move", "open", "get")) {
      return new PlStatement.Fetch(fetched(start, end));
    }
    if (cursor.isWord("assert")) {
      return new PlStatement.Assert(cursor.range(start + 1, end));
    }
    boolean other = !cursor.isName(start) || cursor.isAnyWord("null", "close");
    return other ? new PlStatement.Other(cursor.range(start, end)) : sql(start, end);
  }

  /** Returns where the sign of an assignment stands; -1 if the statement is none. */
  private int assignment(int start, int end) {
    if (!cursor.isName(start)) {
      return -1;
    }
    int i = start + 1;
    while (i < end) {
      if (cursor.type(i) == TokenType.ASSIGN || cursor.isOperator(i, "=")) {
        return i;
      }
      if (cursor.type(i) == TokenType.DOT) {
        i += 2;
      } else if (cursor.type(i) == TokenType.LEFT_BRACKET) {
        while (i < end && cursor.type(i) != TokenType.RIGHT_BRACKET) {
          i++;
        }
        i++;
      } else {
        return -1;
      }
    }
    return -1;
  }

  private PlStatement execute(int end) {
    cursor.advance();
    int start = cursor.position();
    int clause = cursor.find(end, "into", "using");
    int into = cursor.find(end, "into");
    TextRange command = cursor.range(start, clause < 0 ? end : clause);
    return new PlStatement.Execute(command, into < 0 ? List.of() : targets(into, end).names);
  }

  /** RAISE without a level is RAISE EXCEPTION; without anything it raises the last error again. */
  private PlStatement raise(int start, int end) {
    int i = start + 1;
    String level = i < end ? cursor.image(i).toLowerCase(Locale.ROOT) : "exception";
    if (LEVELS.contains(level)) {
      i++;
      if (!level.equals("exception")) {
        return new PlStatement.Other(cursor.range(start, end));
      }
    }
    String condition = "raise_exception";
    if (i < end && cursor.isWord(i, "sqlstate")) {
      condition = cursor.image(i + 1).replace("'", "");
    } else if (i < end && cursor.type(i) == TokenType.WORD && !cursor.isWord(i, "using")) {
      condition = cursor.image(i).toLowerCase(Locale.ROOT);
    }
    for (int k = i; k + 2 < end; k++) {
      boolean code = cursor.isWord(k, "errcode");
      if (code && cursor.type(k + 2).isString()) {
        condition = cursor.image(k + 2).replace("'", "");
      }
    }
    return new PlStatement.Raise(condition, cursor.range(start, end));
  }

  private PlStatement sql(int start, int end) {
    TextRange whole = cursor.range(start, end);
    boolean query = cursor.isAnyWord("select", "with", "values");
    boolean returns = cursor.isAnyWord("insert", "update", "delete", "merge");
    int into = -1;
    if (query) {
      into = cursor.find(end, "into");
      boolean ofInsert = cursor.isWord(into - 1, "insert") || cursor.isWord(into - 1, "merge");
      into = ofInsert ? -1 : into;
    } else if (returns) {
      int returning = cursor.find(end, "returning");
      cursor.moveTo(Math.max(returning, start));
      into = returning < 0 ? -1 : cursor.find(end, "into");
    }
    if (into < 0) {
      return new PlStatement.Sql(whole, List.of(), List.of());
    }
    Targets targets = targets(into, end);
    List<TextRange> parts =
        query ? List.of(cursor.range(start, into), cursor.range(targets.end, end)) : List.of();
    return new PlStatement.Sql(whole, parts, targets.names);
  }

  /** Returns the variables that a statement with a cursor, or GET DIAGNOSTICS, assigns. */
  private List<String> fetched(int start, int end) {
    if (cursor.isWord("open")) {
      return List.of(cursor.image(start + 1));
    }
    List<String> names = new ArrayList<>();
    if (cursor.isWord("get")) {
      for (int i = start + 1; i + 1 < end; i++) {
        if (cursor.type(i + 1) == TokenType.ASSIGN || cursor.isOperator(i + 1, "=")) {
          names.add(cursor.image(i));
        }
      }
      return names;
    }
    int into = cursor.find(end, "into");
    if (into >= 0) {
      names.addAll(targets(into, end).names);
    }
    names.add("found");
    return names;
  }

  private record Targets(List<String> names, int end) {}

  /** Reads INTO [STRICT] a, b.c, …; of a field only the variable is told. */
  private Targets targets(int into, int end) {
    List<String> names = new ArrayList<>();
    int i = cursor.isWord(into + 1, "strict") ? into + 2 : into + 1;
    boolean more = true;
    while (more && i < end && cursor.isName(i)) {
      names.add(cursor.image(i));
      i++;
      while (i + 1 < end && cursor.type(i) == TokenType.DOT) {
        i += 2;
      }
      more = i < end && cursor.type(i) == TokenType.COMMA;
      i += more ? 1 : 0;
    }
    return new Targets(names, i);
  }
}
