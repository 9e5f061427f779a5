package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Schema;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A schema is made.
 *
 * @param schema the new schema
 * @param span the part of the statement that does it
 */
public record SchemaAdded(Schema schema, SourceSpan span) implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.schema(schema.name()));
  }
}
