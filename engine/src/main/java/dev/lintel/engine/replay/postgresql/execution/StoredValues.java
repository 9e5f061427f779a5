package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns in which values of a type are stored, be it inside of other types ({@code
 * find_composite_type_dependencies} of the server's source).
 */
public final class StoredValues {

  private final Execution execution;
  private final Set<QualifiedName> seen = new HashSet<>();

  public StoredValues(Execution execution) {
    this.execution = execution;
  }

  /**
   * A column of a table.
   *
   * @param table the table
   * @param column the column
   */
  public record Place(Table table, Column column) {

    /** Returns the name that messages give it. */
    public String words() {
      return table.name().name() + "." + column.name();
    }
  }

  /** Returns a column in which values of a type, or of the rows of a table, are stored. */
  public Optional<Place> of(QualifiedName type) {
    return seen.add(type) ? search(type, false) : Optional.empty();
  }

  /** Returns a column in which values of a domain are stored, but for columns of that domain. */
  public Optional<Place> inside(QualifiedName domain) {
    return seen.add(domain) ? search(domain, true) : Optional.empty();
  }

  /** Makes the refusal to change a type because its values are stored there. */
  public Refused refused(QualifiedName type, Place place, SourceSpan span) {
    return execution.refused(
        execution.isCertain(place.table().name(), place.column().name()),
        RefusalKind.FEATURE_NOT_SUPPORTED,
        "cannot alter type \"%s\" because column \"%s\" uses it"
            .formatted(type.name(), place.words()),
        ObjectPath.type(type),
        span,
        place.column().origin());
  }

  private Optional<Place> search(QualifiedName type, boolean inside) {
    for (Table table : new Dependents(execution).tablesUsing(type)) {
      for (Column column : table.columns()) {
        boolean plain = inside && column.type().dimensions() == 0;
        if (!type.equals(column.type().userType())) {
          continue;
        }
        if (table.kind() != Table.Kind.TABLE) {
          Optional<Place> place = of(table.name());
          if (place.isPresent()) {
            return place;
          }
        } else if (!plain) {
          return Optional.of(new Place(table, column));
        }
      }
    }
    for (UserType other : List.copyOf(execution.catalog().types())) {
      boolean domain = other instanceof DomainType d && type.equals(d.base().userType());
      Optional<Place> place = Optional.empty();
      if (domain && inside) {
        place = inside(other.name());
      } else if (domain || isMade(other, type)) {
        place = of(other.name());
      }
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private static boolean isMade(UserType whole, QualifiedName part) {
    return whole instanceof CompositeType composite
        && composite.attributes().stream().anyMatch(a -> part.equals(a.type().userType()));
  }

  /** Returns whether values of a type hold rows of a relation or composite type. */
  public boolean holds(DataType type, QualifiedName row) {
    QualifiedName name = type.userType();
    if (name == null || !seen.add(name) || !execution.isCertain(name)) {
      return false;
    }
    if (name.equals(row)) {
      return true;
    }
    Catalog catalog = execution.catalog();
    UserType made = catalog.type(name).orElse(null);
    if (made instanceof DomainType domain) {
      return holds(domain.base(), row);
    }
    List<Column> parts =
        made instanceof CompositeType composite
            ? composite.attributes()
            : made == null ? catalog.table(name).map(Table::columns).orElse(List.of()) : List.of();
    return parts.stream().anyMatch(part -> holds(part.type(), row));
  }
}
