package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/** An enum; the values are in sort order. */
public record EnumType(QualifiedName name, List<EnumValue> values, SourceSpan origin)
    implements UserType {
  public EnumType {
    values = List.copyOf(values);
  }

  @Override
  public EnumType withName(QualifiedName newName) {
    return new EnumType(newName, values, origin);
  }

  /** Returns this enum with other values. */
  public EnumType withValues(List<EnumValue> newValues) {
    return new EnumType(name, newValues, origin);
  }

  /** Returns the labels in sort order. */
  public List<String> labels() {
    return values.stream().map(EnumValue::label).toList();
  }
}
