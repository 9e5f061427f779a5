package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * Something else about a table changes: partitions, inheritance.
 *
 * @param before the table as it was
 * @param after the table as it is now
 * @param span the part of the statement that does it
 */
public record TableAltered(Table before, Table after, SourceSpan span) implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.relation(after.name()));
  }
}
