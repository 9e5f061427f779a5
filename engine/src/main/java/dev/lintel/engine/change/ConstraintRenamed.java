package dev.lintel.engine.change;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A constraint gets another name.
 *
 * @param table the table
 * @param from the old name
 * @param to the new name
 * @param span the part of the statement that does it
 */
public record ConstraintRenamed(QualifiedName table, String from, String to, SourceSpan span)
    implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.member(table, to), ObjectPath.member(table, from));
  }
}
