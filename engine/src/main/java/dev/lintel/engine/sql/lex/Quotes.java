package dev.lintel.engine.sql.lex;

import org.jspecify.annotations.Nullable;

/** Reads strings and names in quotes of all forms. */
final class Quotes {
  static final String NUL = "A NUL character is not allowed in SQL";

  private final Cursor cursor;
  private final Syntax syntax;
  private boolean escaping;

  Quotes(Cursor cursor, Syntax syntax) {
    this.cursor = cursor;
    this.syntax = syntax;
  }

  TokenType single() {
    if (!escaping) {
      return quoted(0, '\'', syntax.hasBackslashEscapes(), TokenType.STRING);
    }
    int start = cursor.position;
    TokenType type = quoted(0, '\'', true, TokenType.BACKSLASH_STRING);
    boolean plain = cursor.text.substring(start, cursor.position).indexOf('\\') < 0;
    return plain && type == TokenType.BACKSLASH_STRING ? TokenType.STRING : type;
  }

  /** Says whether backslashes escape in ordinary strings from here on, against the syntax. */
  void setEscaping(boolean escapes) {
    escaping = escapes;
  }

  TokenType doubled() {
    return syntax == Syntax.MYSQL
        ? quoted(0, '"', true, TokenType.STRING)
        : quoted(0, '"', false, TokenType.QUOTED_NAME);
  }

  TokenType bracket() {
    return quoted(0, ']', false, TokenType.BRACKET_NAME);
  }

  TokenType backtick() {
    return quoted(0, '`', false, TokenType.BACKTICK_NAME);
  }

  /** Reads a name in backticks as people write it to PostgreSQL by mistake; null if it is none. */
  @Nullable TokenType mistakenBacktick() {
    int i = cursor.position + 1;
    while (i < cursor.limit && cursor.at(i) != '`' && cursor.at(i) != '\n') {
      i++;
    }
    return cursor.at(i) == '`' ? cursor.take(TokenType.BACKTICK_NAME, i + 1) : null;
  }

  /** Reads a string that a letter before its quote marks; null if it is none. */
  @Nullable TokenType prefixed() {
    char letter = cursor.ahead(0);
    char next = cursor.ahead(1);
    if (next == '&' && (letter == 'u' || letter == 'U') && syntax == Syntax.POSTGRESQL) {
      return switch (cursor.ahead(2)) {
        case '\'' -> quoted(2, '\'', false, TokenType.UNICODE_STRING);
        case '"' -> quoted(2, '"', false, TokenType.UNICODE_NAME);
        default -> null;
      };
    }
    TokenType type = next == '\'' ? typeOf(letter) : null;
    if (type == null) {
      return null;
    }
    boolean backslash = type == TokenType.ESCAPE_STRING || syntax.hasBackslashEscapes();
    return quoted(1, '\'', backslash, type);
  }

  private @Nullable TokenType typeOf(char letter) {
    boolean bits = syntax == Syntax.POSTGRESQL || syntax == Syntax.MYSQL;
    return switch (letter) {
      case 'e', 'E' -> syntax == Syntax.POSTGRESQL ? TokenType.ESCAPE_STRING : null;
      case 'n', 'N' -> syntax == Syntax.SQLITE ? null : TokenType.NATIONAL_STRING;
      case 'b', 'B' -> bits ? TokenType.BIT_STRING : null;
      case 'x', 'X' -> syntax == Syntax.SQLSERVER ? null : TokenType.HEX_STRING;
      default -> null;
    };
  }

  /** Reads up to the closing quote; a doubled one is part of the text. */
  private TokenType quoted(int prefix, char close, boolean backslash, TokenType type) {
    int i = cursor.position + prefix + 1;
    while (i < cursor.limit) {
      char c = cursor.at(i);
      if (c == '\\' && backslash) {
        i += 2;
      } else if (c != close) {
        i++;
      } else if (cursor.at(i + 1) == close) {
        i += 2;
      } else {
        return checked(type, i + 1);
      }
    }
    String what = type.isString() ? "string" : "quoted name";
    return cursor.takeUnterminated(what, prefix + 1);
  }

  /** Reads a string between dollar quotes; null if no such quote begins at the cursor. */
  @Nullable TokenType dollar() {
    int i = cursor.position + 1;
    while (Cursor.isNamePart(cursor.at(i)) && cursor.at(i) != '$') {
      i++;
    }
    if (cursor.at(i) != '$') {
      return null;
    }
    String tag = cursor.text.substring(cursor.position, i + 1);
    int close = cursor.text.indexOf(tag, i + 1);
    if (close < 0 || close + tag.length() > cursor.limit) {
      return cursor.takeUnterminated("dollar-quoted string", tag.length());
    }
    return checked(TokenType.DOLLAR_STRING, close + tag.length());
  }

  /** A NUL is refused even inside quotes. */
  private TokenType checked(TokenType type, int end) {
    for (int i = cursor.position; i < end; i++) {
      if (cursor.at(i) == 0) {
        cursor.fault = new LexicalFault(NUL, i, i + 1);
        break;
      }
    }
    return cursor.take(type, end);
  }
}
