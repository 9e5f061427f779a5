package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A column starts or stops to refuse NULL.
 *
 * @param table the table
 * @param before the column as it was
 * @param after the column as it is now
 * @param span the part of the statement that does it
 */
public record ColumnNullabilityChanged(
    QualifiedName table, Column before, Column after, SourceSpan span) implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.member(table, after.name()));
  }
}
