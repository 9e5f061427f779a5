package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Schema;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A schema is dropped.
 *
 * @param schema the schema as it was
 * @param span the part of the statement that does it
 */
public record SchemaDropped(Schema schema, SourceSpan span) implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.schema(schema.name()));
  }
}
