package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column gets another type.
 *
 * @param table the table
 * @param before the column as it was
 * @param after the column as it is now
 * @param using the USING expression as written; null if not said
 * @param span the part of the statement that does it
 */
public record ColumnTypeChanged(
    QualifiedName table, Column before, Column after, @Nullable String using, SourceSpan span)
    implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.member(table, after.name()));
  }
}
