package dev.lintel.engine.change;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * An enum gets a value.
 *
 * @param type the enum
 * @param label the new label
 * @param span the part of the statement that does it
 */
public record EnumValueAdded(QualifiedName type, String label, SourceSpan span)
    implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.member(type, label));
  }
}
