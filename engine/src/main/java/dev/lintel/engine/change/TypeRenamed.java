package dev.lintel.engine.change;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A type gets another name or schema.
 *
 * @param from the old name
 * @param to the new name
 * @param span the part of the statement that does it
 */
public record TypeRenamed(QualifiedName from, QualifiedName to, SourceSpan span)
    implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.type(to), ObjectPath.type(from));
  }
}
