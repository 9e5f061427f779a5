package dev.lintel.engine.sql.node;

/** Whether an identity column may be given a value. */
public enum IdentityMode {
  ALWAYS,
  BY_DEFAULT
}
