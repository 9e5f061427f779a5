package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.ColumnDefault;
import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.replay.postgresql.definition.ColumnMaker;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.named.NamedUses;
import dev.lintel.engine.replay.postgresql.removal.RoutineUses;
import java.util.List;
import java.util.Objects;

/**
 * Gives a relation or type another name or schema. The server's objects refer to each other by
 * number, so all that refers to it follows; names of indexes, constraints and sequences stay as
 * they are.
 */
public final class Relocation {

  private final Execution execution;
  private final QualifiedName from;
  private final QualifiedName to;

  public Relocation(Execution execution, QualifiedName from, QualifiedName to) {
    this.execution = execution;
    this.from = from;
    this.to = to;
  }

  /** Renames a table, view or sequence; the new name must be free. */
  public void relation(Relation relation) {
    List<QualifiedName> dependents = List.copyOf(execution.catalog().dependents(from));
    execution.set(execution.catalog().withoutRelation(from));
    execution.put(adapt(renamed(relation)));
    dependents.forEach(this::adaptDependent);
    new RoutineUses(execution).follow(from, to);
    renameUncertainty();
  }

  /** Renames a type; the new name must be free. */
  public void type(UserType type) {
    List<QualifiedName> dependents = List.copyOf(execution.catalog().dependents(from));
    execution.set(execution.catalog().withoutType(from).with(type.withName(to)));
    dependents.forEach(this::adaptDependent);
    for (UserType other : List.copyOf(execution.catalog().types())) {
      adaptType(other);
    }
    for (Relation relation : List.copyOf(execution.catalog().relations())) {
      if (relation instanceof View view && view.columns().stream().anyMatch(this::refers)) {
        execution.put(view.withColumns(view.columns().stream().map(this::adaptColumn).toList()));
      }
    }
    new RoutineUses(execution).follow(from, to);
    renameUncertainty();
  }

  private void renameUncertainty() {
    new NamedUses(execution).relationRenamed(from, to);
    Catalog catalog = execution.catalog();
    execution.set(catalog.with(catalog.uncertainty().renamed(from, to)));
    execution.set(execution.state().with(execution.state().heldRows().renamed(from, to)));
  }

  private Relation renamed(Relation relation) {
    if (relation instanceof Table table) {
      return table.withName(to);
    }
    return relation instanceof View view ? view.withName(to) : ((Sequence) relation).withName(to);
  }

  private void adaptDependent(QualifiedName name) {
    QualifiedName current = name.equals(from) ? to : name;
    execution.catalog().relation(current).ifPresent(other -> execution.put(adapt(other)));
  }

  private Relation adapt(Relation relation) {
    if (relation instanceof Table table) {
      return adaptTable(table);
    }
    if (relation instanceof View view) {
      return view.withRelationRenamed(from, to);
    }
    Sequence sequence = (Sequence) relation;
    return from.equals(sequence.ownerTable())
        ? sequence.withOwner(to, sequence.ownerColumn())
        : sequence;
  }

  private Table adaptTable(Table table) {
    Table adapted = table;
    if (table.columns().stream().anyMatch(this::refers)) {
      adapted = adapted.withColumns(table.columns().stream().map(this::adaptColumn).toList());
    }
    if (table.constraints().stream().anyMatch(this::refers)) {
      adapted =
          adapted.withConstraints(table.constraints().stream().map(this::adaptConstraint).toList());
    }
    boolean named = table.attachments().stream().anyMatch(a -> a.uses().contains(from));
    if (named && execution.catalog().routines(from).isEmpty()) {
      adapted =
          adapted.withAttachments(
              table.attachments().stream().map(a -> a.withUseRenamed(from, to)).toList());
    }
    if (from.equals(table.partitionOf())) {
      adapted = adapted.withPartitionOf(to, adapted.partitionBound());
    }
    if (from.equals(table.ofType())) {
      adapted = adapted.withOfType(to);
    }
    if (table.inherits().contains(from)) {
      adapted =
          adapted.withInherits(
              table.inherits().stream().map(p -> p.equals(from) ? to : p).toList());
    }
    return adapted;
  }

  private boolean refers(Column column) {
    ColumnDefault defaultValue = column.defaultValue();
    return from.equals(column.type().userType())
        || (defaultValue != null
            && (from.equals(defaultValue.sequence()) || from.equals(defaultValue.type())));
  }

  private Column adaptColumn(Column column) {
    Column adapted =
        from.equals(column.type().userType())
            ? column.withType(column.type().withUserType(to))
            : column;
    ColumnDefault value = column.defaultValue();
    if (value == null) {
      return adapted;
    }
    boolean drawsFrom = from.equals(value.sequence());
    return adapted.withDefault(
        new ColumnDefault(
            drawsFrom ? ColumnMaker.nextval(to) : value.sql(),
            drawsFrom ? to : value.sequence(),
            from.equals(value.type()) ? to : value.type(),
            value.origin()));
  }

  private boolean refers(Constraint constraint) {
    return constraint instanceof ForeignKey foreignKey && foreignKey.referencedTable().equals(from);
  }

  private Constraint adaptConstraint(Constraint constraint) {
    return constraint instanceof ForeignKey foreignKey && refers(constraint)
        ? foreignKey.withReferencedTable(to)
        : constraint;
  }

  private void adaptType(UserType type) {
    if (type instanceof DomainType domain && from.equals(domain.base().userType())) {
      execution.put(
          new DomainType(
              domain.name(),
              domain.base().withUserType(to),
              domain.notNull(),
              domain.checks(),
              domain.origin()));
    } else if (type instanceof CompositeType composite
        && composite.attributes().stream()
            .anyMatch(a -> Objects.equals(a.type().userType(), from))) {
      execution.put(
          new CompositeType(
              composite.name(),
              composite.attributes().stream().map(this::adaptColumn).toList(),
              composite.origin()));
    }
  }
}
