package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;

/** An extension and the schema its objects live in. */
public record Extension(String name, String schema, SourceSpan origin) {

  private static final String SYSTEM = "pg_catalog";

  /**
   * Returns whether its objects are found by names that lead into a schema: those in {@code
   * pg_catalog} are found by every name without a schema (PostgreSQL 17 manual §5.10.5).
   */
  public boolean isFoundIn(String schemaOfName) {
    return schema.equals(schemaOfName) || schema.equals(SYSTEM);
  }
}
