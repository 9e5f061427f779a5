package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.ColumnDefault;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.ObjectUse;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ColumnDefaultChanged;
import dev.lintel.engine.change.ConstraintDropped;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.query.UnlistedRoutines;
import dev.lintel.engine.replay.postgresql.removal.ColumnRemoval;
import dev.lintel.engine.replay.postgresql.removal.NamedRemoval;
import dev.lintel.engine.replay.postgresql.removal.Removal;
import dev.lintel.engine.replay.postgresql.removal.Removal.Blocked;
import dev.lintel.engine.replay.postgresql.text.FunctionCalls;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * What calls a function that is dropped or renamed: defaults, generated columns, checks, indexes
 * and views, and the objects that are made of it. Bodies of functions do not count.
 */
public final class FunctionUsers {

  private final Execution execution;
  private final Routine routine;
  private final FunctionCalls calls;

  public FunctionUsers(Execution execution, Routine routine) {
    this.execution = execution;
    this.routine = routine;
    boolean ofHistory = execution.catalog().routines(routine.name()).contains(routine);
    boolean outside =
        ofHistory
            ? new UnlistedRoutines(execution).mayExistOtherwise(List.of(routine.name()))
            : BuiltIns.hasFunction(routine.name().name());
    this.calls = new FunctionCalls(routine, execution.catalog().routines(), outside);
  }

  /** Drops what calls the function, or refuses. */
  public void release(boolean cascade, SourceSpan span, Blocked blocked) {
    for (Relation relation : List.copyOf(execution.catalog().relations())) {
      if (relation instanceof View view && calls.in(view.query())) {
        allow(cascade, blocked, view.name(), execution.isCertain(view.name()), view.origin());
        if (execution.catalog().relation(view.name()).isPresent()) {
          new Removal(execution, true, span).drop(List.of(view), blocked);
        }
      } else if (relation instanceof Table table && isUsedBy(table)) {
        release(table, cascade, span, blocked);
      }
    }
    releaseObjects(cascade, span, blocked);
    if (cascade) {
      new PossibleCallers(execution, calls).touch();
    }
  }

  private void releaseObjects(boolean cascade, SourceSpan span, Blocked blocked) {
    ObjectUse use = NamedFunctions.use(routine);
    for (NamedObject object : List.copyOf(execution.catalog().objects())) {
      if (object.uses().contains(use)) {
        allow(cascade, blocked, object.name(), execution.isCertain(object.name()), object.origin());
        new NamedRemoval(execution, true, span).drop(List.of(object), span);
      }
    }
  }

  private void release(Table table, boolean cascade, SourceSpan span, Blocked blocked) {
    TableDraft draft = new TableDraft(table);
    for (Column column : table.columns()) {
      boolean certain = execution.isCertain(table.name(), column.name());
      ColumnDefault value = column.defaultValue();
      if (calls.in(column.generated())) {
        allow(cascade, blocked, table.name(), certain, column.origin());
        new ColumnRemoval(execution, draft, true, span).drop(column);
      } else if (value != null && calls.in(value.sql())) {
        boolean known = execution.isDefaultCertain(table.name(), column.name());
        allow(cascade, blocked, table.name(), known, value.origin());
        Column after = column.withDefault(null);
        draft.replace(column.name(), c -> after);
        execution.record(new ColumnDefaultChanged(table.name(), column, after, span));
      }
    }
    for (Constraint constraint : List.copyOf(draft.constraints())) {
      if (constraint instanceof CheckConstraint check && calls.in(check.expression())) {
        boolean certain = execution.isCertain(table.name(), check.name());
        allow(cascade, blocked, table.name(), certain, check.origin());
        draft.remove(constraint);
        execution.depart(ObjectPath.member(table.name(), check.name()), span);
        execution.record(new ConstraintDropped(table.name(), constraint, span));
      }
    }
    for (Index index : List.copyOf(draft.indexes())) {
      if (isUsedBy(index)) {
        allow(cascade, blocked, table.name(), execution.isCertain(index.name()), index.origin());
        Removal.depart(execution, draft, index, span);
      }
    }
    execution.put(draft.toTable());
  }

  private static void allow(
      boolean cascade, Blocked blocked, QualifiedName by, boolean certain, SourceSpan origin) {
    if (!cascade) {
      throw blocked.by(by, certain, origin);
    }
  }

  private boolean isUsedBy(Table table) {
    return table.columns().stream().anyMatch(this::isUsedBy)
        || table.constraints().stream()
            .anyMatch(c -> c instanceof CheckConstraint check && calls.in(check.expression()))
        || table.indexes().stream().anyMatch(this::isUsedBy);
  }

  private boolean isUsedBy(Column column) {
    ColumnDefault value = column.defaultValue();
    return calls.in(column.generated()) || (value != null && calls.in(value.sql()));
  }

  private boolean isUsedBy(Index index) {
    return calls.in(index.predicate())
        || index.keys().stream().map(IndexKey::expression).anyMatch(calls::in);
  }

  // ---- renames

  /** Lets the calls follow when the function gets another name, as the server prints them. */
  void follow(QualifiedName to) {
    for (Relation relation : List.copyOf(execution.catalog().relations())) {
      if (relation instanceof View view && calls.in(view.query())) {
        execution.put(view.withQuery(calls.renamed(view.query(), to)));
      } else if (relation instanceof Table table && isUsedBy(table)) {
        TableDraft draft = new TableDraft(table);
        table.columns().forEach(column -> follow(draft, column, to));
        draft.mapConstraints(
            constraint ->
                constraint instanceof CheckConstraint check
                    ? check.withExpression(calls.renamed(check.expression(), to))
                    : constraint);
        draft.mapIndexes(index -> isUsedBy(index) ? followed(index, to) : index);
        execution.put(draft.toTable());
      }
    }
    ObjectUse before = NamedFunctions.use(routine);
    execution.set(execution.catalog().withUses(use -> use.equals(before) ? use.withName(to) : use));
  }

  private void follow(TableDraft draft, Column column, QualifiedName to) {
    ColumnDefault value = column.defaultValue();
    String generated = column.generated();
    if (generated != null && calls.in(generated)) {
      draft.replace(column.name(), c -> c.withGenerated(calls.renamed(generated, to)));
    } else if (value != null && calls.in(value.sql())) {
      ColumnDefault after =
          new ColumnDefault(
              calls.renamed(value.sql(), to), value.sequence(), value.type(), value.origin());
      draft.replace(column.name(), c -> c.withDefault(after));
    }
  }

  private Index followed(Index index, QualifiedName to) {
    List<IndexKey> keys = new ArrayList<>();
    for (IndexKey key : index.keys()) {
      keys.add(
          key.expression() == null
              ? key
              : new IndexKey(
                  key.column(),
                  calls.renamed(key.expression(), to),
                  key.operatorClass(),
                  key.descending()));
    }
    return index.withExpressions(
        keys, index.predicate() == null ? null : calls.renamed(index.predicate(), to));
  }
}
