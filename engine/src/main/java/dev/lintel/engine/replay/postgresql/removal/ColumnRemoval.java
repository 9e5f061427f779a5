package dev.lintel.engine.replay.postgresql.removal;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.ExclusionConstraint;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ColumnDropped;
import dev.lintel.engine.change.ConstraintDropped;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.definition.PartitionKey;
import dev.lintel.engine.replay.postgresql.execution.Dependents;
import dev.lintel.engine.replay.postgresql.execution.Dependents.OwnedConstraint;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.OwnedSequences;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.inheritance.Heirs;
import dev.lintel.engine.replay.postgresql.inheritance.Partitions;
import dev.lintel.engine.replay.postgresql.named.NamedUses;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.DropColumn;
import java.util.List;
import java.util.Optional;

/** Drops a column, with the indexes and constraints that contain it. */
public final class ColumnRemoval {

  private final Execution execution;
  private final TableDraft draft;
  private final boolean cascade;
  private final SourceSpan span;
  private final boolean ofChild;

  /** Drops a column of a child because its parent's goes. */
  public static ColumnRemoval ofChild(
      Execution execution, TableDraft draft, boolean cascade, SourceSpan span) {
    return new ColumnRemoval(execution, draft, cascade, span, true);
  }

  public ColumnRemoval(Execution execution, TableDraft draft, boolean cascade, SourceSpan span) {
    this(execution, draft, cascade, span, false);
  }

  private ColumnRemoval(
      Execution execution, TableDraft draft, boolean cascade, SourceSpan span, boolean ofChild) {
    this.execution = execution;
    this.draft = draft;
    this.cascade = cascade;
    this.span = span;
    this.ofChild = ofChild;
  }

  /** Runs DROP COLUMN. */
  public static void run(Execution execution, TableDraft draft, DropColumn node) {
    String name = Folding.name(node.column());
    Optional<Column> column = draft.column(name);
    SystemColumns.requireNone(
        execution, draft, name, execution.span(node.column()), "cannot drop system column \"%s\"");
    if (column.isPresent()) {
      new Heirs(execution, draft)
          .requireOwn(name, "cannot drop inherited column \"%s\"", execution.span(node.column()));
      requireInNoKey(execution, draft, name, execution.span(node.column()));
      new ColumnRemoval(execution, draft, node.cascade(), execution.span(node)).drop(column.get());
    } else if (!node.ifExists()) {
      throw new MissingColumn(execution)
          .ofRelation(draft.name(), name, execution.span(node.column()));
    }
    execution.makeCertain(draft.name(), name);
    execution.depart(ObjectPath.member(draft.name(), name), execution.span(node));
  }

  /** The partitions are asked before anything is dropped. */
  private static void requireInNoKey(
      Execution execution, TableDraft draft, String column, SourceSpan span) {
    new PartitionKey(execution, draft).requireNot(column, span);
    for (Table child : new Partitions(execution).below(draft.name())) {
      if (child.partitionOf() != null) {
        new PartitionKey(execution, new TableDraft(child)).requireNot(column, span);
      }
    }
  }

  /** Drops a column with what goes along. */
  public void drop(Column column) {
    release(column);
    for (Constraint constraint : List.copyOf(draft.constraints())) {
      if (constraint.columns().contains(column.name()) || losesIndex(constraint, column)) {
        draft.remove(constraint);
        execution.depart(ObjectPath.member(draft.name(), constraint.name()), span);
        execution.record(new ConstraintDropped(draft.name(), constraint, span));
      }
    }
    for (Index index : List.copyOf(draft.indexes())) {
      if (index.uses(column.name())) {
        Removal.depart(execution, draft, index, span);
      }
    }
    dropSequences(column);
    draft.remove(column);
    new NamedUses(execution).columnGone(draft.name(), column.name());
    execution.depart(ObjectPath.member(draft.name(), column.name()), span);
    execution.record(new ColumnDropped(draft.name(), column, cascade, span));
  }

  /** An exclusion constraint over expressions goes with the columns of its index. */
  private boolean losesIndex(Constraint constraint, Column column) {
    return constraint instanceof ExclusionConstraint
        && draft.index(constraint.name()).filter(i -> i.uses(column.name())).isPresent();
  }

  private void dropSequences(Column column) {
    List<Relation> owned =
        List.copyOf(OwnedSequences.of(execution.catalog(), draft.name(), column.name()));
    if (owned.isEmpty()) {
      return;
    }
    for (Relation sequence : owned) {
      draft.replace(column.name(), c -> withoutDefault(c, (Sequence) sequence));
      withoutDefaultBelow(draft.name(), column.name(), (Sequence) sequence);
    }
    // The table is entered without the column's own default first: that one goes along.
    execution.put(draft.toTable());
    new Removal(execution, cascade, span)
        .drop(owned, (dependent, certain, origin) -> blocked(column, certain, origin));
    execution.catalog().table(draft.name()).ifPresent(after -> draft.rebase(before -> after));
  }

  /** The children's inherited columns go with this one, so their defaults do not hold it. */
  private void withoutDefaultBelow(QualifiedName parent, String column, Sequence sequence) {
    for (Table child : new Partitions(execution).children(parent)) {
      TableDraft below = new TableDraft(child);
      below.replace(column, c -> withoutDefault(c, sequence));
      execution.put(below.toTable());
      withoutDefaultBelow(child.name(), column, sequence);
    }
  }

  private static Column withoutDefault(Column column, Sequence sequence) {
    return column.defaultValue() != null && sequence.name().equals(column.defaultValue().sequence())
        ? column.withDefault(null)
        : column;
  }

  private void release(Column column) {
    Dependents dependents = new Dependents(execution);
    for (OwnedConstraint owned : dependents.foreignKeysTo(draft, column.name())) {
      if (owned.table().equals(draft.name())
          && owned.foreignKey().columns().contains(column.name())) {
        continue;
      }
      allow(
          column,
          execution.isCertain(owned.table(), owned.foreignKey().name()),
          owned.foreignKey().origin());
      if (owned.table().equals(draft.name())) {
        draft.remove(owned.foreignKey());
        execution.record(new ConstraintDropped(draft.name(), owned.foreignKey(), span));
      } else {
        Removal.dropForeignKey(execution, owned, span);
      }
    }
    for (View view : dependents.viewsOf(draft.name(), column.name())) {
      allow(column, execution.isCertain(view.name()), view.origin());
      new Removal(execution, true, span)
          .drop(List.of(view), (dependent, certain, origin) -> blocked(column, certain, origin));
    }
    for (Attachment attachment : List.copyOf(draft.base().attachments())) {
      if (attachment.columns().contains(column.name())) {
        allow(column, execution.isCertain(draft.name(), attachment.name()), attachment.origin());
        draft.rebase(table -> without(table, attachment));
      }
    }
    new NamedUses(execution)
        .publicationOf(draft.name(), column.name())
        .ifPresent(list -> allow(column, execution.isCertain(list.name()), list.origin()));
    for (Column generated : Dependents.generatedFrom(draft, column.name())) {
      allow(column, execution.isCertain(draft.name(), generated.name()), generated.origin());
      drop(generated);
    }
  }

  private static Table without(Table table, Attachment attachment) {
    return table.withAttachments(
        table.attachments().stream().filter(a -> !a.equals(attachment)).toList());
  }

  private void allow(Column column, boolean certain, SourceSpan origin) {
    if (!cascade) {
      throw blocked(column, certain, origin);
    }
  }

  private boolean takesChildren(Column column) {
    return new Partitions(execution)
        .children(draft.name()).stream()
            .flatMap(child -> child.column(column.name()).stream())
            .anyMatch(inherited -> inherited.origin().equals(column.origin()));
  }

  private Refused blocked(Column column, boolean certain, SourceSpan origin) {
    return execution.refused(
        certain && execution.isCertain(draft.name(), column.name()),
        RefusalKind.DEPENDENT_OBJECTS,
        !ofChild && !takesChildren(column)
            ? "cannot drop column %s of table %s because other objects depend on it"
                .formatted(column.name(), execution.printed(draft.name()))
            : "cannot drop desired object(s) because other objects depend on them",
        ObjectPath.member(draft.name(), column.name()),
        span,
        origin);
  }
}
