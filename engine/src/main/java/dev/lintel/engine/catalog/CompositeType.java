package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/** A composite type; its name takes one of the namespace of relations too. */
public record CompositeType(QualifiedName name, List<Column> attributes, SourceSpan origin)
    implements UserType {
  public CompositeType {
    attributes = List.copyOf(attributes);
  }

  @Override
  public CompositeType withName(QualifiedName newName) {
    return new CompositeType(newName, attributes, origin);
  }
}
