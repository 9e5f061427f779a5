package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A domain.
 *
 * @param name the name
 * @param base the base type
 * @param notNull whether NULL is refused
 * @param checks its conditions
 * @param origin the statement that made it
 */
public record DomainType(
    QualifiedName name, DataType base, boolean notNull, List<Check> checks, SourceSpan origin)
    implements UserType {

  /**
   * A condition for the values of a domain.
   *
   * @param name the name
   * @param expression the condition as written, over VALUE
   */
  public record Check(String name, String expression) {}

  public DomainType {
    checks = List.copyOf(checks);
  }

  @Override
  public DomainType withName(QualifiedName newName) {
    return new DomainType(newName, base, notNull, checks, origin);
  }

  /** Returns the names of its conditions. */
  public List<String> constraints() {
    return checks.stream().map(Check::name).toList();
  }
}
