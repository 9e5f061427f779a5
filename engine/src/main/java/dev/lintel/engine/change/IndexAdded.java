package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * An index is made by CREATE INDEX.
 *
 * @param table the table
 * @param index the new index
 * @param concurrently whether CONCURRENTLY was said
 * @param span the part of the statement that does it
 */
public record IndexAdded(QualifiedName table, Index index, boolean concurrently, SourceSpan span)
    implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.relation(index.name()));
  }
}
