package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * An index is dropped by DROP INDEX, or with a column.
 *
 * @param table the table
 * @param index the index as it was
 * @param concurrently whether CONCURRENTLY was said
 * @param span the part of the statement that does it
 */
public record IndexDropped(QualifiedName table, Index index, boolean concurrently, SourceSpan span)
    implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.relation(index.name()));
  }
}
