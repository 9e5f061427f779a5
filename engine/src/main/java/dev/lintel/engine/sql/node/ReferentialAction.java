package dev.lintel.engine.sql.node;

/** What a foreign key does to the referencing rows. */
public enum ReferentialAction {
  NO_ACTION,
  RESTRICT,
  CASCADE,
  SET_NULL,
  SET_DEFAULT
}
