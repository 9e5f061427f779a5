package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;

/** Finds the names and schemas that new objects get (PostgreSQL 17 documentation, section 5.10). */
public final class CreationNames {

  private final Execution execution;
  private final Lookup lookup;
  private final Absence absence;

  public CreationNames(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
    this.absence = new Absence(execution);
  }

  /**
   * Returns the name that an object made under this identifier has.
   *
   * @throws Refused if there is no schema to make it in
   */
  public QualifiedName of(SqlIdentifier identifier, boolean temporary) {
    lookup.requireShort(identifier);
    if (temporary) {
      requireTemporarySchema(identifier);
      return new QualifiedName(SearchPath.TEMPORARY, Folding.name(identifier));
    }
    String schema = Folding.schemaOf(identifier);
    if (schema != null) {
      lookup.requireSchema(schema, execution.span(identifier));
    }
    return target(identifier);
  }

  private void requireTemporarySchema(SqlIdentifier identifier) {
    String schema = Folding.schemaOf(identifier);
    if (schema != null && !schema.startsWith(SearchPath.TEMPORARY)) {
      throw execution.refused(
          RefusalKind.INVALID_TABLE_DEFINITION,
          "cannot create temporary relation in non-temporary schema",
          ObjectPath.relation(new QualifiedName(schema, Folding.name(identifier))),
          execution.span(identifier),
          null);
    }
  }

  /** Returns the schema that objects without one are made in. */
  public String schema(SourceSpan span) {
    List<String> schemas = execution.state().searchPath().schemas();
    for (String schema : schemas) {
      if (!absence.ofSchema(schema)) {
        return schema;
      }
    }
    throw execution.refused(
        RefusalKind.MISSING_SCHEMA,
        "no schema has been selected to create in",
        ObjectPath.schema(schemas.isEmpty() ? "public" : schemas.get(0)),
        span,
        null);
  }

  private QualifiedName target(SqlIdentifier identifier) {
    String schema = Folding.schemaOf(identifier);
    return new QualifiedName(
        schema != null ? schema : schema(execution.span(identifier)), Folding.name(identifier));
  }
}
