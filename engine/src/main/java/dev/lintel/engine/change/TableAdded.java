package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A table is made.
 *
 * @param table the new table
 * @param span the part of the statement that does it
 */
public record TableAdded(Table table, SourceSpan span) implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.relation(table.name()));
  }
}
