package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;

/**
 * An extension and the schema its objects live in.
 *
 * @param known whether it is known what it brings
 * @param certain whether it is there on every server, not only on one that has its files
 */
public record Extension(
    String name, String schema, SourceSpan origin, boolean known, boolean certain) {

  private static final String SYSTEM = "pg_catalog";

  /** An extension that is certainly there. */
  public Extension(String name, String schema, SourceSpan origin, boolean known) {
    this(name, schema, origin, known, true);
  }

  /** Returns this extension in another schema. */
  public Extension withSchema(String newSchema) {
    return new Extension(name, newSchema, origin, known, certain);
  }

  /** Returns this extension as one that is there on every server. */
  public Extension asCertain() {
    return new Extension(name, schema, origin, known, true);
  }

  /** Returns this extension as one that only some servers have. */
  public Extension asPossible() {
    return new Extension(name, schema, origin, known, false);
  }

  /**
   * Returns whether its objects are found by names that lead into a schema: those in {@code
   * pg_catalog} are found by every name without a schema (PostgreSQL 17 manual §5.10.5).
   */
  public boolean isFoundIn(String schemaOfName) {
    return schema.equals(schemaOfName) || schema.equals(SYSTEM);
  }
}
