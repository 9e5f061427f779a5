package dev.lintel.engine.change;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A value of an enum gets another label.
 *
 * @param type the enum
 * @param from the old label
 * @param to the new label
 * @param span the part of the statement that does it
 */
public record EnumValueRenamed(QualifiedName type, String from, String to, SourceSpan span)
    implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.member(type, to), ObjectPath.member(type, from));
  }
}
