package dev.lintel.engine.sql;

import java.util.Locale;

/** The SQL dialects the grammar and the replay distinguish. */
public enum Dialect {
  POSTGRESQL,
  MYSQL,
  MARIADB,
  SQLITE,
  SQLSERVER;

  /** Returns the name used on the command line, in configuration and in output. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
