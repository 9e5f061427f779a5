package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A domain.
 *
 * @param name the name
 * @param base the base type
 * @param notNull whether NULL is refused
 * @param constraints the names of its checks
 * @param origin the statement that made it
 */
public record DomainType(
    QualifiedName name, DataType base, boolean notNull, List<String> constraints, SourceSpan origin)
    implements UserType {
  public DomainType {
    constraints = List.copyOf(constraints);
  }

  @Override
  public DomainType withName(QualifiedName newName) {
    return new DomainType(newName, base, notNull, constraints, origin);
  }
}
