package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.Extension;
import dev.lintel.engine.catalog.OtherType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ColumnDefaultChanged;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.TypeAltered;
import dev.lintel.engine.change.TypeDropped;
import dev.lintel.engine.replay.postgresql.definition.PartitionKey;
import dev.lintel.engine.replay.postgresql.execution.Dependents;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Extensions;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.removal.ColumnRemoval;
import dev.lintel.engine.replay.postgresql.removal.Removal;
import dev.lintel.engine.replay.postgresql.removal.Removal.Blocked;
import dev.lintel.engine.replay.postgresql.removal.RoutineUses;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.DropObjects;
import java.util.List;
import java.util.Set;

/** Frees what uses a type that is dropped: columns, and types built on it. */
final class TypeRemoval {

  private final Execution execution;
  private final boolean cascade;
  private final SourceSpan span;

  TypeRemoval(Execution execution, boolean cascade, SourceSpan span) {
    this.execution = execution;
    this.cascade = cascade;
    this.span = span;
  }

  void release(UserType type, Blocked blocked) {
    release(type.name(), blocked);
    new RoutineUses(execution).release(type.name(), cascade, span, blocked);
    for (UserType other : List.copyOf(execution.catalog().types())) {
      if (isMultirangeOf(other, type)) {
        drop(other, blocked);
      } else if (uses(other, type.name())) {
        allow(blocked, other.name(), execution.isCertain(other.name()), other.origin());
        if (other instanceof CompositeType composite) {
          dropAttributes(composite, type.name());
        } else {
          drop(other, blocked);
        }
      }
    }
  }

  /** A composite type is a relation to the server: it loses a column, and stays. */
  private void dropAttributes(CompositeType composite, QualifiedName type) {
    CompositeType after =
        new CompositeType(
            composite.name(),
            composite.attributes().stream()
                .filter(attribute -> !type.equals(attribute.type().userType()))
                .toList(),
            composite.origin());
    execution.put(after);
    execution.record(new TypeAltered(composite, after, span));
  }

  private void drop(UserType type, Blocked blocked) {
    release(type, blocked);
    execution.set(execution.catalog().withoutType(type.name()));
    execution.depart(ObjectPath.type(type.name()), span);
    execution.record(new TypeDropped(type, span));
  }

  /** Drops what depends on a type that a statement names; a multirange goes with its range only. */
  void releaseNamed(DropObjects node, UserType type, Blocked blocked) {
    execution.catalog().types().stream()
        .filter(range -> node.names().size() == 1 && isMultirangeOf(type, range))
        .findFirst()
        .ifPresent(
            range -> {
              throw execution.refused(
                  execution.isCertain(type.name()),
                  RefusalKind.DEPENDENT_OBJECTS,
                  "cannot drop type %s because type %s requires it"
                      .formatted(execution.printed(type.name()), execution.printed(range.name())),
                  ObjectPath.type(type.name()),
                  span,
                  range.origin());
            });
    release(type, blocked);
  }

  /** A range has made its multirange, which goes with it. */
  private static boolean isMultirangeOf(UserType other, UserType type) {
    return other instanceof OtherType multirange
        && multirange.form().equals("MULTIRANGE")
        && type instanceof OtherType range
        && range.form().equals("RANGE")
        && multirange.origin().equals(range.origin());
  }

  /** Frees the columns of the types that an extension brought. */
  void releaseExtension(Extension extension) {
    for (String typeName : Extensions.types(extension.name()).orElse(Set.of())) {
      release(
          new QualifiedName(extension.schema(), typeName),
          (dependent, certain, origin) ->
              execution.refused(
                  certain,
                  RefusalKind.DEPENDENT_OBJECTS,
                  "cannot drop extension %s because other objects depend on it"
                      .formatted(extension.name()),
                  ObjectPath.extension(extension.name()),
                  span,
                  origin));
    }
  }

  private void release(QualifiedName type, Blocked blocked) {
    for (Table table : new Dependents(execution).tablesUsing(type)) {
      if (execution.catalog().table(table.name()).isEmpty()) {
        continue; // It went with a table of which it was a part.
      }
      if (type.equals(table.ofType())) {
        allow(blocked, table.name(), execution.isCertain(table.name()), table.origin());
        new Removal(execution, true, span).drop(List.of(table), blocked);
        continue;
      }
      for (Column column : table.columns()) {
        if (type.equals(column.type().userType())) {
          allow(
              blocked,
              table.name(),
              execution.isCertain(table.name(), column.name()),
              column.origin());
          if (!dropColumn(table, column, blocked)) {
            break;
          }
        } else if (column.defaultValue() != null && type.equals(column.defaultValue().type())) {
          releaseDefault(table, column, blocked);
        }
      }
    }
  }

  /** Drops a column; a table goes with one of its partition key. Returns whether it is left. */
  private boolean dropColumn(Table table, Column column, Blocked blocked) {
    Table now = execution.catalog().table(table.name()).orElse(null);
    if (now == null) {
      return false;
    }
    TableDraft draft = new TableDraft(now);
    if (new PartitionKey(execution, draft).holds(column.name())) {
      new Removal(execution, true, span).drop(List.of(now), blocked);
      return false;
    }
    new ColumnRemoval(execution, draft, true, span).drop(column);
    execution.put(draft.toTable());
    return true;
  }

  /** A default keeps the type it was written for, though its column has another one by now. */
  private void releaseDefault(Table table, Column column, Blocked blocked) {
    SourceSpan origin = column.origin();
    allow(blocked, table.name(), execution.isDefaultCertain(table.name(), column.name()), origin);
    Column after = column.withDefault(null);
    TableDraft draft = new TableDraft(execution.catalog().table(table.name()).orElseThrow());
    draft.replace(column.name(), c -> after);
    execution.put(draft.toTable());
    execution.record(new ColumnDefaultChanged(table.name(), column, after, span));
  }

  private void allow(Blocked blocked, QualifiedName dependent, boolean certain, SourceSpan origin) {
    if (!cascade) {
      throw blocked.by(dependent, certain, origin);
    }
  }

  private static boolean uses(UserType other, QualifiedName type) {
    if (other instanceof DomainType domain) {
      return type.equals(domain.base().userType());
    }
    return other instanceof CompositeType composite
        && composite.attributes().stream().anyMatch(a -> type.equals(a.type().userType()));
  }
}
