package dev.lintel.engine.sql.plpgsql;

/** What a variable of PL/pgSQL holds, as far as it decides where the variable may stand. */
public enum VariableKind {
  /** One value. */
  SCALAR,
  /** A row, be its columns known or not. */
  ROW,
  /** A cursor that is opened for any query. */
  CURSOR,
  /** Not known: nothing is said about the variable. */
  UNKNOWN
}
