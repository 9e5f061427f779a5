package dev.lintel.engine.replay.postgresql.inheritance;

import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.UniqueConstraint;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.definition.InheritedChecks;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** What the server refuses of tables that inherit, partitions among them, and of their parents. */
public final class Heirs {

  private final Execution execution;
  private final TableDraft draft;

  public Heirs(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  /** Refuses what only the parent may do to a column that it has too. */
  public void requireOwn(String column, String message, SourceSpan span) {
    for (QualifiedName name : parents()) {
      Table parent = execution.catalog().table(name).orElse(null);
      if (parent != null && parent.column(column).isPresent()) {
        throw refused(
            execution.isCertain(name, column) && execution.isCertain(draft.name(), column),
            RefusalKind.INVALID_TABLE_DEFINITION,
            message.formatted(column),
            ObjectPath.member(draft.name(), column),
            span,
            parent);
      }
    }
  }

  /** Refuses to drop a constraint that the table has from a parent. */
  public void requireOwnToDrop(Constraint constraint, SourceSpan span) {
    String message = "cannot drop inherited constraint \"%s\" of relation \"%s\"";
    requireOwnConstraint(constraint.name(), message, span);
    QualifiedName name = draft.base().partitionOf();
    Table whole = name == null ? null : execution.catalog().table(name).orElse(null);
    if (whole != null && whole.constraints().stream().anyMatch(c -> isSame(c, constraint))) {
      throw refused(
          execution.isCertain(whole.name()) && execution.isCertain(draft.name(), constraint.name()),
          RefusalKind.INVALID_TABLE_DEFINITION,
          message.formatted(constraint.name(), draft.name().name()),
          ObjectPath.member(draft.name(), constraint.name()),
          span,
          whole);
    }
  }

  /** A key of a partition that its table has too belongs to that of the table. */
  private static boolean isSame(Constraint ofWhole, Constraint own) {
    if (ofWhole instanceof PrimaryKey key && own instanceof PrimaryKey other) {
      return key.columns().equals(other.columns());
    }
    if (ofWhole instanceof UniqueConstraint key && own instanceof UniqueConstraint other) {
      return key.columns().equals(other.columns());
    }
    return ofWhole instanceof ForeignKey key
        && own instanceof ForeignKey other
        && key.columns().equals(other.columns())
        && key.referencedTable().equals(other.referencedTable())
        && key.referencedColumns().equals(other.referencedColumns());
  }

  /** Refuses what only the parent may do to a check that it has too. */
  public void requireOwnConstraint(String constraint, String message, SourceSpan span) {
    for (QualifiedName name : parents()) {
      Table parent = execution.catalog().table(name).orElse(null);
      if (parent != null
          && InheritedChecks.of(parent).anyMatch(check -> check.name().equals(constraint))) {
        throw refused(
            execution.isCertain(name, constraint),
            RefusalKind.INVALID_TABLE_DEFINITION,
            message.formatted(constraint, draft.name().name()),
            ObjectPath.member(draft.name(), constraint),
            span,
            parent);
      }
    }
  }

  /** Refuses ONLY where the children must follow to get a new column. */
  public void requireChildrenToo(SourceSpan span) {
    requireChildrenToo("column must be added to child tables too", span);
  }

  /** Refuses ONLY where the children must follow. */
  public void requireChildrenToo(String message, SourceSpan span) {
    List<Table> children = new Partitions(execution).children(draft.name());
    if (!children.isEmpty()) {
      throw refused(
          execution.isCertain(children.get(0).name()),
          RefusalKind.INVALID_TABLE_DEFINITION,
          message,
          ObjectPath.relation(draft.name()),
          span,
          children.get(0));
    }
  }

  /** Refuses to make a column NOT NULL in a partitioned table only, as its parts must follow. */
  public void requireNotNullBelow(String column, SourceSpan span) {
    boolean already = draft.column(column).filter(own -> !own.notNull()).isEmpty();
    if (draft.kind() == Table.Kind.PARTITIONED_TABLE && !already) {
      requireNotNull(draft.name(), column, span);
    }
  }

  private void requireNotNull(QualifiedName parent, String column, SourceSpan span) {
    for (Table child : new Partitions(execution).children(parent)) {
      boolean nullable = child.column(column).filter(own -> !own.notNull()).isPresent();
      // A check that the column is not null would do as well.
      boolean checked =
          child.constraints().stream()
              .anyMatch(
                  c -> c instanceof CheckConstraint check && check.columns().contains(column));
      if (nullable && !checked) {
        throw refused(
            execution.isCertain(draft.name(), column) && execution.isCertain(child.name(), column),
            RefusalKind.INVALID_TABLE_DEFINITION,
            "constraint must be added to child tables too",
            ObjectPath.member(draft.name(), column),
            span,
            child);
      }
      requireNotNull(child.name(), column, span);
    }
  }

  /** Refuses to add a column to a partition: its table decides. */
  public void requireNoPartition(SourceSpan span) {
    if (draft.base().partitionOf() != null) {
      throw refused(
          execution.isCertain(draft.name()),
          RefusalKind.WRONG_OBJECT_TYPE,
          "cannot add column to a partition",
          ObjectPath.relation(draft.name()),
          span,
          draft.base());
    }
  }

  /** Refuses NULL in a column of a partition that its table keeps free of it. */
  public void requireNullableInTable(String column, SourceSpan span) {
    QualifiedName name = draft.base().partitionOf();
    Table whole = name == null ? null : execution.catalog().table(name).orElse(null);
    if (whole != null && whole.column(column).filter(Column::notNull).isPresent()) {
      throw refused(
          execution.isCertain(whole.name(), column) && execution.isCertain(draft.name(), column),
          RefusalKind.INVALID_TABLE_DEFINITION,
          "column \"%s\" is marked NOT NULL in parent table".formatted(column),
          ObjectPath.member(draft.name(), column),
          span,
          whole);
    }
  }

  private List<QualifiedName> parents() {
    List<QualifiedName> parents = new ArrayList<>(draft.base().inherits());
    QualifiedName whole = draft.base().partitionOf();
    if (whole != null) {
      parents.add(whole);
    }
    return parents;
  }

  private Refused refused(
      boolean certain,
      RefusalKind kind,
      String message,
      ObjectPath object,
      SourceSpan span,
      Table earlier) {
    return execution.refused(certain, kind, message, object, span, earlier.origin());
  }
}
