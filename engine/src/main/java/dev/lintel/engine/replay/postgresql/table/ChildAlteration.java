package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ConstraintDropped;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.definition.InheritedChecks;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.inheritance.Partitions;
import dev.lintel.engine.replay.postgresql.inheritance.TableCopying;
import dev.lintel.engine.replay.postgresql.removal.ColumnRemoval;
import dev.lintel.engine.replay.postgresql.removal.Removal;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AddColumn;
import dev.lintel.engine.sql.node.AddConstraint;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.CheckConstraint;
import dev.lintel.engine.sql.node.DropColumn;
import dev.lintel.engine.sql.node.DropConstraint;
import dev.lintel.engine.sql.node.PrimaryKeyConstraint;
import dev.lintel.engine.sql.node.SetColumnDefault;
import dev.lintel.engine.sql.node.SetColumnNullability;
import dev.lintel.engine.sql.node.SetColumnType;
import java.util.List;
import java.util.Optional;

/** Carries what ALTER TABLE did to a table on to its partitions and to tables that inherit. */
final class ChildAlteration {

  private final Execution execution;

  ChildAlteration(Execution execution) {
    this.execution = execution;
  }

  /**
   * Carries on what was done.
   *
   * @param before the table before it
   * @param parent the table after it
   */
  void run(Table before, Table parent, List<AlterAction> actions) {
    for (AlterAction action : actions) {
      if (action instanceof DropConstraint drop) {
        dropKeys(before, parent, drop);
      }
    }
    followAll(before, parent, actions);
  }

  /** The keys that partitions have because of their table go with its own. */
  private void dropKeys(Table before, Table parent, DropConstraint drop) {
    String name = Folding.name(drop.constraint());
    if (parent.constraint(name).isEmpty()) {
      before.constraint(name).filter(Partitions::hasIndex).stream()
          .flatMap(key -> before.indexes().stream())
          .filter(index -> index.name().name().equals(name))
          .forEach(index -> dropTwins(before, index, execution.span(drop)));
    }
  }

  private void dropTwins(Table owner, Index index, SourceSpan span) {
    for (Table child : new Partitions(execution).children(owner.name())) {
      Optional<Index> twin =
          child.indexes().stream()
              .filter(other -> other.constraint() && TableCopying.alike(index, other))
              .findFirst();
      if (twin.isPresent() && owner.name().equals(child.partitionOf())) {
        TableDraft draft = new TableDraft(child);
        draft
            .constraint(twin.get().name().name())
            .ifPresent(
                key -> {
                  draft.remove(key);
                  execution.record(new ConstraintDropped(child.name(), key, span));
                });
        Removal.depart(execution, draft, twin.get(), span);
        execution.put(draft.toTable());
        dropTwins(child, twin.get(), span);
      }
    }
  }

  private void followAll(Table before, Table parent, List<AlterAction> actions) {
    for (Table child : new Partitions(execution).children(parent.name())) {
      TableDraft draft = new TableDraft(child);
      for (AlterAction action : actions) {
        follow(before, parent, draft, action);
      }
      if (isPartition(draft, parent)) {
        completeKeys(parent, draft);
      }
      execution.put(draft.toTable());
      followAll(child, draft.toTable(), actions);
    }
  }

  private void follow(Table before, Table parent, TableDraft draft, AlterAction action) {
    if (action instanceof AddColumn add) {
      addColumn(parent, draft, add);
    } else if (action instanceof DropColumn drop) {
      draft
          .column(Folding.name(drop.column()))
          .filter(column -> parent.column(column.name()).isEmpty())
          .filter(column -> isPartition(draft, parent) || isInherited(before, column))
          .ifPresent(column -> drop(draft, drop, column));
    } else if (action instanceof SetColumnType type) {
      takeOver(parent, draft, Folding.name(type.column()));
    } else if (action instanceof SetColumnDefault defaultValue) {
      takeOver(parent, draft, Folding.name(defaultValue.column()));
    } else if (action instanceof SetColumnNullability nullability) {
      takeOver(parent, draft, Folding.name(nullability.column()));
    } else if (action instanceof AddConstraint add
        && add.constraint() instanceof PrimaryKeyConstraint key) {
      key.columns()
          .forEach(column -> draft.replace(Folding.name(column), own -> own.withNotNull(true)));
    } else if (action instanceof AddConstraint add && add.constraint() instanceof CheckConstraint) {
      addChecks(parent, draft);
    } else if (action instanceof DropConstraint drop) {
      dropConstraint(parent, draft, Folding.name(drop.constraint()));
    }
  }

  private void drop(TableDraft draft, DropColumn drop, Column column) {
    ColumnRemoval.ofChild(execution, draft, drop.cascade(), execution.span(drop)).drop(column);
  }

  /** Of a partition no column is its own, even if it was made before it became one. */
  private static boolean isPartition(TableDraft draft, Table parent) {
    return parent.name().equals(draft.base().partitionOf());
  }

  /** A column that the child's own definition has too stays when the parent's goes. */
  private static boolean isInherited(Table parent, Column column) {
    return parent
        .column(column.name())
        .filter(inherited -> inherited.origin().equals(column.origin()))
        .isPresent();
  }

  private void addColumn(Table parent, TableDraft draft, AddColumn add) {
    String name = Folding.name(add.column().name());
    Column column = parent.column(name).orElse(null);
    Column existing = draft.column(name).orElse(null);
    if (column == null) {
      return;
    }
    if (existing == null) {
      draft.add(column);
    } else if (!column.type().equals(existing.type())) {
      throw execution.refused(
          execution.isCertain(draft.name(), name),
          RefusalKind.TYPE_MISMATCH,
          "child table \"%s\" has different type for column \"%s\""
              .formatted(draft.name().name(), name),
          ObjectPath.member(draft.name(), name),
          execution.span(add),
          existing.origin());
    }
    addChecks(parent, draft);
  }

  private static void takeOver(Table parent, TableDraft draft, String name) {
    parent
        .column(name)
        .ifPresent(
            column ->
                draft.replace(
                    name,
                    own ->
                        own.withType(column.type())
                            .withDefault(column.defaultValue())
                            .withNotNull(isNotNull(draft, column, name))));
  }

  private static boolean isNotNull(TableDraft draft, Column parentColumn, String name) {
    return parentColumn.notNull()
        || draft.primaryKey().filter(key -> key.columns().contains(name)).isPresent();
  }

  private static void addChecks(Table parent, TableDraft draft) {
    InheritedChecks.of(parent)
        .filter(check -> draft.constraint(check.name()).isEmpty())
        .forEach(draft::add);
  }

  private static void dropConstraint(Table parent, TableDraft draft, String name) {
    boolean gone = parent.constraint(name).isEmpty();
    draft
        .constraint(name)
        .filter(
            constraint ->
                gone
                    && (constraint instanceof ForeignKey
                        || constraint instanceof dev.lintel.engine.catalog.CheckConstraint))
        .ifPresent(draft::remove);
  }

  /** A partition gets each index and foreign key of its parent. */
  private void completeKeys(Table parent, TableDraft draft) {
    Partitions partitions = new Partitions(execution);
    for (Index index : parent.indexes()) {
      if (draft.indexes().stream().noneMatch(other -> TableCopying.serves(other, index))) {
        partitions.copyIndex(parent, index, draft);
      }
    }
    for (Constraint constraint : parent.constraints()) {
      if (constraint instanceof ForeignKey foreignKey) {
        partitions.copyForeignKey(foreignKey, draft);
      }
    }
  }
}
