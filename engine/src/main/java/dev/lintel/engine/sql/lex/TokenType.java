package dev.lintel.engine.sql.lex;

/** The lexical classes of tokens. */
public enum TokenType {
  /** A keyword or a name without quotes. */
  WORD,
  /** A name in double quotes. */
  QUOTED_NAME,
  /** A name of the form {@code U&"…"}. */
  UNICODE_NAME,
  /** A name in backticks; PostgreSQL refuses it. */
  BACKTICK_NAME,
  /** A name in brackets. */
  BRACKET_NAME,
  /** A string in single quotes, or in double quotes for MySQL. */
  STRING,
  /** A string in single quotes in which PostgreSQL takes a backslash for an escape. */
  BACKSLASH_STRING,
  /** A string of the form {@code E'…'}. */
  ESCAPE_STRING,
  /** A string of the form {@code U&'…'}. */
  UNICODE_STRING,
  /** A string of the form {@code N'…'}. */
  NATIONAL_STRING,
  /** A string of the form {@code B'…'}. */
  BIT_STRING,
  /** A string of the form {@code X'…'}. */
  HEX_STRING,
  /** A string between dollar quotes. */
  DOLLAR_STRING,
  INTEGER,
  DECIMAL,
  /** A number with an exponent. */
  FLOAT,
  /** A placeholder or variable such as {@code $1}, {@code ?1}, {@code @x}. */
  PARAMETER,
  OPERATOR,
  LEFT_PAREN,
  RIGHT_PAREN,
  LEFT_BRACKET,
  RIGHT_BRACKET,
  COMMA,
  DOT,
  /** Two dots, a range in PL/pgSQL. */
  DOUBLE_DOT,
  COLON,
  /** {@code ::}, PostgreSQL's cast. */
  DOUBLE_COLON,
  /** {@code :=}. */
  ASSIGN,
  /** What ends a statement: a semicolon, or the delimiter that a DELIMITER line has set. */
  TERMINATOR,
  /** A whole line for the client and not for the server, such as psql's {@code \connect}. */
  CLIENT_COMMAND,
  /** A character that begins no token. */
  UNKNOWN,
  /** A quote or comment that the file ends in. */
  UNTERMINATED,
  END;

  private static final TokenType[] VALUES = values();

  static TokenType of(byte code) {
    return VALUES[code];
  }

  /** Returns whether a name in quotes of some kind. */
  public boolean isQuotedName() {
    return this == QUOTED_NAME
        || this == BACKTICK_NAME
        || this == BRACKET_NAME
        || this == UNICODE_NAME;
  }

  /** Returns whether a string constant of some kind. */
  public boolean isString() {
    return compareTo(STRING) >= 0 && compareTo(DOLLAR_STRING) <= 0;
  }
}
