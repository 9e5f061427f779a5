package dev.lintel.engine.replay.postgresql.inheritance;

import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.TableAltered;
import dev.lintel.engine.replay.postgresql.definition.InheritedChecks;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.SetInheritance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs INHERIT and NO INHERIT ({@code ATExecAddInherit} of the server's source). */
public final class InheritanceAlteration {

  private final Execution execution;
  private final TableDraft draft;

  public InheritanceAlteration(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  /** Runs one of the two. */
  public void run(SetInheritance node) {
    SourceSpan span = execution.span(node.parent());
    requireFree(span);
    Table parent = new Lookup(execution).table(node.parent());
    boolean isParent = draft.base().inherits().contains(parent.name());
    if (node.inherit()) {
      requireSuitable(parent, span);
      if (isParent) {
        throw refused(
            RefusalKind.DUPLICATE_RELATION,
            "relation \"%s\" would be inherited from more than once",
            parent,
            span);
      }
      requireColumnsAndChecks(parent, span);
    } else if (!isParent) {
      throw refused(
          RefusalKind.MISSING_RELATION,
          "relation \"%s\" is not a parent of relation \"" + draft.name().name() + "\"",
          parent,
          span);
    }
    List<QualifiedName> parents = new ArrayList<>(draft.base().inherits());
    parents.remove(parent.name());
    if (node.inherit()) {
      parents.add(parent.name());
    }
    Table before = draft.toTable();
    draft.rebase(table -> table.withInherits(parents));
    execution.record(new TableAltered(before, draft.toTable(), execution.span(node)));
  }

  private void requireFree(SourceSpan span) {
    boolean partition = draft.base().partitionOf() != null;
    if (partition || draft.kind() == Table.Kind.PARTITIONED_TABLE) {
      throw refused(
          RefusalKind.WRONG_OBJECT_TYPE,
          partition
              ? "cannot change inheritance of a partition"
              : "cannot change inheritance of partitioned table",
          draft.base(),
          span);
    }
  }

  private void requireSuitable(Table parent, SourceSpan span) {
    if (isBelow(parent.name())) {
      throw refused(
          RefusalKind.CIRCULAR_INHERITANCE, "circular inheritance not allowed", parent, span);
    }
    if (parent.kind() == Table.Kind.PARTITIONED_TABLE || parent.partitionOf() != null) {
      throw refused(
          RefusalKind.WRONG_OBJECT_TYPE,
          parent.partitionOf() != null
              ? "cannot inherit from a partition"
              : "cannot inherit from partitioned table \"%s\"",
          parent,
          span);
    }
  }

  private boolean isBelow(QualifiedName name) {
    Set<QualifiedName> seen = new HashSet<>();
    Deque<QualifiedName> open = new ArrayDeque<>(List.of(draft.name()));
    while (!open.isEmpty()) {
      QualifiedName next = open.pop();
      if (next.equals(name)) {
        return true;
      }
      if (seen.add(next)) {
        new Partitions(execution).children(next).forEach(child -> open.push(child.name()));
      }
    }
    return false;
  }

  private void requireColumnsAndChecks(Table parent, SourceSpan span) {
    for (Column column : parent.columns()) {
      new MissingColumn(execution).requireInChild(draft, column, span);
      draft.column(column.name()).ifPresent(own -> requireAlike(own, column, span));
    }
    InheritedChecks.of(parent).forEach(check -> requireCheck(check, span));
  }

  /** Refuses a column that cannot be merged with that of the parent. */
  void requireAlike(Column own, Column inherited, SourceSpan span) {
    boolean known =
        !own.type().equals(UndeterminedType.UNKNOWN)
            && !inherited.type().equals(UndeterminedType.UNKNOWN);
    if (known && !own.type().equals(inherited.type())) {
      throw mismatch(
          own.name(),
          "child table \"%s\" has different type for column \"%s\""
              .formatted(draft.name().name(), own.name()),
          span,
          own.origin());
    }
    if (inherited.notNull() && !own.notNull()) {
      throw mismatch(
          own.name(),
          "column \"%s\" in child table must be marked NOT NULL".formatted(own.name()),
          span,
          own.origin());
    }
  }

  /** Refuses a table that lacks a check of the parent. */
  void requireCheck(Constraint inherited, SourceSpan span) {
    Optional<Constraint> own =
        draft.constraint(inherited.name()).filter(CheckConstraint.class::isInstance);
    if (own.isEmpty()) {
      throw mismatch(
          inherited.name(),
          "child table is missing constraint \"%s\"".formatted(inherited.name()),
          span,
          inherited.origin());
    }
  }

  private Refused mismatch(String member, String message, SourceSpan span, SourceSpan earlier) {
    return execution.refused(
        execution.isCertain(draft.name()) && execution.isCertain(draft.name(), member),
        RefusalKind.TYPE_MISMATCH,
        message,
        ObjectPath.member(draft.name(), member),
        span,
        earlier);
  }

  /** Makes a refusal; the message may have a place for the name of the table it is about. */
  private Refused refused(RefusalKind kind, String message, Table about, SourceSpan span) {
    return execution.refused(
        execution.isCertain(about.name()) && execution.isCertain(draft.name()),
        kind,
        message.formatted(about.name().name()),
        ObjectPath.relation(about.name()),
        span,
        about.origin());
  }
}
