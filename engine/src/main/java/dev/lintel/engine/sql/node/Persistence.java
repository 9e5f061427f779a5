package dev.lintel.engine.sql.node;

/** How long the rows of a table live. */
public enum Persistence {
  PERMANENT,
  TEMPORARY,
  UNLOGGED
}
