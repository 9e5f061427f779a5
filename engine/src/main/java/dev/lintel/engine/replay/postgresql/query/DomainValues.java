package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.expression.Known;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * Values that become values of a domain, or of an array of one ({@code domain_check_input} of the
 * server's source): NULL is looked at first, then the checks of the domain below, each by name.
 */
public final class DomainValues {

  private final Execution execution;
  private final TypeBook types;
  private final SqlNode place;

  /**
   * Prepares for values.
   *
   * @param place a statement that they are looked at for
   */
  public DomainValues(Execution execution, SqlNode place) {
    this.execution = execution;
    this.types = new TypeBook(execution);
    this.place = place;
  }

  /** What the server says of a value that a domain does not allow. */
  public record Violation(RefusalKind kind, String message) {}

  /** Returns why a value certainly cannot be one of a type; empty if it may be. */
  public Optional<Violation> violation(DataType type, Known value) {
    QualifiedName name = type.userType();
    if (name == null) {
      return Optional.empty();
    }
    DataType single = new DataType(name, type.name(), type.modifiers(), 0);
    if (type.dimensions() == 0) {
      return ofDomain(single, value);
    }
    return value instanceof Known.Items items
        ? items.elements().stream()
            .map(element -> ofDomain(single, element))
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  private Optional<Violation> ofDomain(DataType type, Known value) {
    List<DomainType> domains = domains(Objects.requireNonNull(type.userType()));
    if (domains.isEmpty()) {
      return Optional.empty();
    }
    String printed = types.printed(types.type(type));
    if (value.isNull() && domains.stream().anyMatch(DomainType::notNull)) {
      return Optional.of(
          new Violation(
              RefusalKind.NOT_NULL_VIOLATION,
              "domain %s does not allow null values".formatted(printed)));
    }
    Known stored = StoredForm.of(domains.get(0).base(), value);
    for (DomainType domain : domains) {
      List<DomainType.Check> checks = new ArrayList<>(domain.checks());
      checks.sort(Comparator.comparing(DomainType.Check::name));
      for (DomainType.Check check : checks) {
        if (fails(domain, check, stored)) {
          return Optional.of(
              new Violation(
                  RefusalKind.CHECK_VIOLATION,
                  "value for domain %s violates check constraint \"%s\""
                      .formatted(printed, check.name())));
        }
      }
    }
    return Optional.empty();
  }

  private boolean fails(DomainType domain, DomainType.Check check, Known value) {
    return new DomainExpressions(execution, domain.name(), domain.base())
        .value(check.expression(), value, place)
        .equals(new Known.Bool(false));
  }

  /** Returns a domain and those it is made of, the lowest first; none if one may be another. */
  private List<DomainType> domains(QualifiedName outermost) {
    List<DomainType> domains = new ArrayList<>();
    QualifiedName name = outermost;
    while (name != null) {
      DomainType domain = domain(name);
      if (domain == null || domain.base().dimensions() > 0) {
        boolean plain = domain == null && !domains.isEmpty() && execution.isCertain(name);
        return plain ? domains : List.of();
      }
      domains.add(0, domain);
      name = domain.base().userType();
    }
    return domains;
  }

  private @Nullable DomainType domain(QualifiedName name) {
    return execution.isCertain(name)
        ? execution
            .catalog()
            .type(name)
            .filter(DomainType.class::isInstance)
            .map(DomainType.class::cast)
            .orElse(null)
        : null;
  }
}
