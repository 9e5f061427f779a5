package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A column is dropped.
 *
 * @param table the table
 * @param column the column as it was
 * @param cascade whether CASCADE was said
 * @param span the part of the statement that does it
 */
public record ColumnDropped(QualifiedName table, Column column, boolean cascade, SourceSpan span)
    implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.member(table, column.name()));
  }
}
