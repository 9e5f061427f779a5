package dev.lintel.engine.catalog;

/** Whether an identity column accepts a given value. */
public enum IdentityMode {
  ALWAYS,
  BY_DEFAULT
}
