package dev.lintel.engine.replay.postgresql.inheritance;

import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.PartitionBound;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.TableAltered;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AttachPartition;
import dev.lintel.engine.sql.node.DetachPartition;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;

/**
 * Runs ATTACH and DETACH PARTITION ({@code ATExecAttachPartition} of the server's source), with its
 * order of checks.
 */
public final class PartitionAlteration {

  private final Execution execution;
  private final TableDraft draft;

  public PartitionAlteration(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  /** Runs ATTACH PARTITION and returns the table that becomes one. */
  public Table attach(AttachPartition node) {
    SourceSpan span = execution.span(node);
    requirePartitioned(span);
    PartitionBounds bounds =
        node.bound() == null ? null : new PartitionBounds(execution, draft, node.bound());
    PartitionBound bound = bounds == null ? null : bounds.read();
    Table child = attachable(node.partition());
    SourceSpan place = execution.span(node.partition());
    requireNoOtherParent(child, place);
    requireSamePersistence(child, place);
    TableDraft childDraft = new TableDraft(child);
    requireNoOtherColumn(childDraft, place);
    if (bounds != null && bound != null) {
      bounds.requireFree(child.name().name(), bound);
    }
    requireColumnsAndChecks(childDraft, span);
    childDraft.rebase(table -> table.withPartitionOf(draft.name(), bound));
    new Partitions(execution).attach(draft.toTable(), childDraft);
    enter(child, childDraft.toTable(), span);
    return child;
  }

  /** Runs DETACH PARTITION. */
  public void detach(DetachPartition node) {
    SourceSpan span = execution.span(node);
    requirePartitioned(span);
    if (node.concurrently()) {
      requireNoDefault(span);
    }
    Table child = new Lookup(execution).table(node.partition());
    if (!draft.name().equals(child.partitionOf())) {
      throw refused(
          RefusalKind.MISSING_RELATION,
          "relation \"%s\" is not a partition of relation \"%s\""
              .formatted(child.name().name(), draft.name().name()),
          child,
          execution.span(node.partition()));
    }
    enter(child, child.withPartitionOf(null, null), span);
  }

  private void requireNoDefault(SourceSpan span) {
    for (Table other : new Partitions(execution).children(draft.name())) {
      if (PartitionBound.DEFAULT.equals(other.partitionBound())) {
        throw refused(
            RefusalKind.NOT_IN_PREREQUISITE_STATE,
            "cannot detach partitions concurrently when a default partition exists",
            other,
            span);
      }
    }
  }

  private void requirePartitioned(SourceSpan span) {
    if (draft.kind() != Table.Kind.PARTITIONED_TABLE) {
      throw refused(
          RefusalKind.INVALID_OBJECT_DEFINITION,
          "table \"%s\" is not partitioned".formatted(draft.name().name()),
          draft.base(),
          span);
    }
  }

  private Table attachable(SqlIdentifier identifier) {
    Relation relation = new Lookup(execution).relation(identifier);
    if (relation instanceof Table table) {
      return table;
    }
    throw new Lookup(execution)
        .wrongKind(
            identifier,
            relation.name(),
            "ALTER action ATTACH PARTITION cannot be performed on relation \"%s\"");
  }

  private void requireNoOtherParent(Table child, SourceSpan place) {
    if (child.partitionOf() != null) {
      throw wrong("\"%s\" is already a partition".formatted(child.name().name()), child, place);
    }
    if (!child.inherits().isEmpty()) {
      throw wrong("cannot attach inheritance child as partition", child, place);
    }
    boolean parent = !new Partitions(execution).children(child.name()).isEmpty();
    if (parent && child.kind() == Table.Kind.TABLE) {
      throw wrong("cannot attach inheritance parent as partition", child, place);
    }
    if (isAbove(child.name())) {
      throw refused(
          RefusalKind.CIRCULAR_INHERITANCE, "circular inheritance not allowed", child, place);
    }
  }

  private boolean isAbove(QualifiedName name) {
    QualifiedName next = draft.name();
    while (next != null && !next.equals(name)) {
      next = execution.catalog().table(next).map(Table::partitionOf).orElse(null);
    }
    return next != null;
  }

  private void requireSamePersistence(Table child, SourceSpan place) {
    boolean parentTemporary = draft.persistence() == Table.Persistence.TEMPORARY;
    boolean childTemporary = child.persistence() == Table.Persistence.TEMPORARY;
    if (parentTemporary != childTemporary) {
      throw wrong(
          (parentTemporary
                  ? "cannot attach a permanent relation as partition of temporary relation \"%s\""
                  : "cannot attach a temporary relation as partition of permanent relation \"%s\"")
              .formatted(draft.name().name()),
          child,
          place);
    }
  }

  private void requireNoOtherColumn(TableDraft child, SourceSpan place) {
    for (Column column : child.columns()) {
      if (draft.column(column.name()).isEmpty()) {
        throw execution.refused(
            execution.isCertain(draft.name(), column.name())
                && execution.isCertain(child.name(), column.name()),
            RefusalKind.TYPE_MISMATCH,
            "table \"%s\" contains column \"%s\" not found in parent \"%s\""
                .formatted(child.name().name(), column.name(), draft.name().name()),
            ObjectPath.member(child.name(), column.name()),
            place,
            column.origin());
      }
    }
  }

  private void requireColumnsAndChecks(TableDraft child, SourceSpan span) {
    InheritanceAlteration inheritance = new InheritanceAlteration(execution, child);
    for (Column column : draft.columns()) {
      Optional<Column> own = child.column(column.name());
      if (own.isPresent()) {
        inheritance.requireAlike(own.get(), column, span);
      } else {
        new MissingColumn(execution).requireInChild(child, column, span);
      }
    }
    for (Constraint constraint : draft.constraints()) {
      if (constraint instanceof CheckConstraint) {
        inheritance.requireCheck(constraint, span);
      }
    }
  }

  private void enter(Table before, Table after, SourceSpan span) {
    execution.put(after);
    execution.record(new TableAltered(before, after, span));
  }

  private Refused wrong(String message, Table child, SourceSpan place) {
    return refused(RefusalKind.WRONG_OBJECT_TYPE, message, child, place);
  }

  private Refused refused(RefusalKind kind, String message, Table about, SourceSpan place) {
    return execution.refused(
        execution.isCertain(about.name()) && execution.isCertain(draft.name()),
        kind,
        message,
        ObjectPath.relation(about.name()),
        place,
        about.origin());
  }
}
