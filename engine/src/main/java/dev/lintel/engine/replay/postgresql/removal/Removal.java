package dev.lintel.engine.replay.postgresql.removal;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.ColumnDefault;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ColumnDefaultChanged;
import dev.lintel.engine.change.ConstraintDropped;
import dev.lintel.engine.change.IndexDropped;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.SequenceDropped;
import dev.lintel.engine.change.TableDropped;
import dev.lintel.engine.change.ViewDropped;
import dev.lintel.engine.replay.postgresql.execution.Dependents;
import dev.lintel.engine.replay.postgresql.execution.Dependents.OwnedConstraint;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.OwnedSequences;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.inheritance.Partitions;
import dev.lintel.engine.replay.postgresql.named.NamedUses;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Drops relations with what goes along by itself (partitions, owned sequences) and, if CASCADE is
 * said, with what depends on them ({@code performMultipleDeletions} of the server's source).
 */
public final class Removal {

  private final Execution execution;
  private final boolean cascade;
  private final SourceSpan span;
  private final Map<QualifiedName, Relation> going = new LinkedHashMap<>();

  public Removal(Execution execution, boolean cascade, SourceSpan span) {
    this.execution = execution;
    this.cascade = cascade;
    this.span = span;
  }

  /**
   * Drops relations.
   *
   * @param blocked makes the refusal when something depends on them and CASCADE is not said
   */
  public void drop(List<Relation> relations, Blocked blocked) {
    relations.forEach(this::collect);
    Deque<Relation> open = new ArrayDeque<>(going.values());
    while (!open.isEmpty()) {
      release(open.remove(), blocked, open);
    }
    going.values().forEach(this::remove);
  }

  /** Makes the refusal that an object depends on what is dropped. */
  public interface Blocked {
    Refused by(QualifiedName dependent, boolean certain, SourceSpan origin);
  }

  private void collect(Relation relation) {
    if (going.putIfAbsent(relation.name(), relation) != null) {
      return;
    }
    if (relation instanceof Table table) {
      // A partition goes with its parent, a table that inherits only if CASCADE is said.
      OwnedSequences.of(execution.catalog(), table.name(), null).forEach(this::collect);
      new Partitions(execution)
          .children(table.name()).stream()
              .filter(child -> table.name().equals(child.partitionOf()))
              .forEach(this::collect);
    }
  }

  /** Frees what depends on a relation that goes, or refuses. */
  private void release(Relation relation, Blocked blocked, Deque<Relation> open) {
    Dependents dependents = new Dependents(execution);
    QualifiedName name = relation.name();
    for (OwnedConstraint owned : referencing(relation, dependents)) {
      if (!going.containsKey(owned.table())) {
        allow(
            blocked,
            owned.table(),
            execution.isCertain(owned.table(), owned.foreignKey().name()),
            owned.foreignKey().origin());
        dropForeignKey(owned);
      }
    }
    for (View view : dependents.viewsOf(name)) {
      follow(view, blocked, open);
    }
    new RoutineUses(execution).release(name, cascade, span, blocked);
    for (Table table : dependents.tablesUsing(name)) {
      if (table.inherits().contains(name)) {
        follow(table, blocked, open);
      } else if (!going.containsKey(table.name())) {
        releaseColumns(table, name, blocked);
      }
    }
    for (Relation user : dependents.relations(name)) {
      if (!going.containsKey(user.name())) {
        releaseAttachments(user, name, blocked);
      }
    }
  }

  /** A foreign key to a partitioned table leans on each of its partitions. */
  private List<OwnedConstraint> referencing(Relation relation, Dependents dependents) {
    List<OwnedConstraint> keys = new ArrayList<>(dependents.foreignKeysTo(relation.name()));
    QualifiedName whole = relation instanceof Table table ? table.partitionOf() : null;
    while (whole != null && !going.containsKey(whole)) {
      QualifiedName tree = whole;
      dependents.foreignKeysTo(whole).stream()
          .filter(owned -> !isPartOf(owned.table(), tree))
          .forEach(keys::add);
      whole = execution.catalog().table(whole).map(Table::partitionOf).orElse(null);
    }
    return keys;
  }

  private boolean isPartOf(QualifiedName table, QualifiedName whole) {
    QualifiedName next = table;
    while (next != null && !next.equals(whole)) {
      next = execution.catalog().table(next).map(Table::partitionOf).orElse(null);
    }
    return next != null;
  }

  private void follow(Relation dependent, Blocked blocked, Deque<Relation> open) {
    if (!going.containsKey(dependent.name())) {
      allow(blocked, dependent.name(), execution.isCertain(dependent.name()), dependent.origin());
      collect(dependent);
      open.add(dependent);
    }
  }

  /** A rule or policy of another relation may read or write this one. */
  private void releaseAttachments(Relation on, QualifiedName name, Blocked blocked) {
    if (!execution.catalog().routines(name).isEmpty()) {
      return; // A function of the same name may be meant.
    }
    for (Attachment user : on.attachments()) {
      if (user.kind() != Attachment.Kind.TRIGGER && user.uses().contains(name)) {
        allow(blocked, on.name(), execution.isCertain(on.name(), user.name()), user.origin());
        new Attachments(execution, user.kind()).remove(on.name(), user.name());
      }
    }
  }

  private void releaseColumns(Table table, QualifiedName name, Blocked blocked) {
    for (Column column : table.columns()) {
      ColumnDefault defaultValue = column.defaultValue();
      if (defaultValue != null && name.equals(defaultValue.sequence())) {
        allow(
            blocked,
            table.name(),
            execution.isDefaultCertain(table.name(), column.name()),
            defaultValue.origin());
        Column after = column.withDefault(null);
        TableDraft draft = draft(table.name());
        draft.replace(column.name(), c -> after);
        execution.put(draft.toTable());
        execution.record(new ColumnDefaultChanged(table.name(), column, after, span));
      } else if (name.equals(column.type().userType())) {
        allow(
            blocked,
            table.name(),
            execution.isCertain(table.name(), column.name()),
            column.origin());
        TableDraft draft = draft(table.name());
        new ColumnRemoval(execution, draft, true, span).drop(column);
        execution.put(draft.toTable());
      }
    }
  }

  private TableDraft draft(QualifiedName table) {
    return new TableDraft(execution.catalog().table(table).orElseThrow());
  }

  private void allow(Blocked blocked, QualifiedName dependent, boolean certain, SourceSpan origin) {
    if (!cascade) {
      throw blocked.by(dependent, certain, origin);
    }
  }

  /** Drops a foreign key that CASCADE takes along. */
  private void dropForeignKey(OwnedConstraint owned) {
    dropForeignKey(execution, owned, span);
  }

  /** Drops a foreign key that leans on what is dropped. */
  public static void dropForeignKey(Execution execution, OwnedConstraint owned, SourceSpan span) {
    Table table = execution.catalog().table(owned.table()).orElseThrow();
    TableDraft draft = new TableDraft(table);
    draft.remove(owned.foreignKey());
    execution.put(draft.toTable());
    execution.depart(ObjectPath.member(owned.table(), owned.foreignKey().name()), span);
    execution.record(new ConstraintDropped(owned.table(), owned.foreignKey(), span));
  }

  private void remove(Relation relation) {
    QualifiedName name = relation.name();
    Catalog catalog = execution.catalog().withoutRelation(name);
    execution.set(catalog.with(catalog.uncertainty().without(name)));
    execution.depart(ObjectPath.relation(name), span);
    new NamedUses(execution).relationGone(name);
    if (relation instanceof Table table) {
      departIndexes(table.indexes());
      execution.record(new TableDropped(table, cascade, span));
    } else if (relation instanceof View view) {
      departIndexes(view.indexes());
      execution.record(new ViewDropped(view, span));
    } else if (relation instanceof Sequence sequence) {
      execution.record(new SequenceDropped(sequence, span));
    }
  }

  private void departIndexes(List<Index> indexes) {
    indexes.forEach(index -> execution.depart(ObjectPath.relation(index.name()), span));
  }

  /** Drops an index that goes with a column or constraint. */
  public static void depart(Execution execution, TableDraft draft, Index index, SourceSpan span) {
    draft.remove(index);
    execution.depart(ObjectPath.relation(index.name()), span);
    if (!index.constraint()) {
      execution.record(new IndexDropped(draft.name(), index, false, span));
    }
  }
}
