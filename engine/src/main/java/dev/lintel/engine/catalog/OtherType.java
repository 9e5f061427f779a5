package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;

/** A range, base or shell type, kept by name only. */
public record OtherType(QualifiedName name, String form, SourceSpan origin) implements UserType {
  @Override
  public OtherType withName(QualifiedName newName) {
    return new OtherType(newName, form, origin);
  }
}
