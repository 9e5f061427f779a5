package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A column is added to a table that exists.
 *
 * @param table the table
 * @param column the new column
 * @param span the part of the statement that does it
 */
public record ColumnAdded(QualifiedName table, Column column, SourceSpan span)
    implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.member(table, column.name()));
  }
}
