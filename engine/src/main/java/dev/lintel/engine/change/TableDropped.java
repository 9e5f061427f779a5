package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A table is dropped.
 *
 * @param table the table as it was
 * @param cascade whether CASCADE was said
 * @param span the part of the statement that does it
 */
public record TableDropped(Table table, boolean cascade, SourceSpan span) implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.relation(table.name()));
  }
}
