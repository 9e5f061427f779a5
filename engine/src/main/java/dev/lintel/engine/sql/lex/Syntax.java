package dev.lintel.engine.sql.lex;

/** The families of SQL whose lexical rules and grammar differ; MariaDB has MySQL's. */
public enum Syntax {
  POSTGRESQL,
  MYSQL,
  SQLITE,
  SQLSERVER;

  /** Returns whether block comments nest. */
  boolean nestsComments() {
    return this == POSTGRESQL || this == SQLSERVER;
  }

  /** Returns whether a backslash escapes the next character of an ordinary string. */
  boolean hasBackslashEscapes() {
    return this == MYSQL;
  }
}
