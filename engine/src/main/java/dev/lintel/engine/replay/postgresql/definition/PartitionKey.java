package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ExpressionColumns;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.text.PartitionScheme;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ServerVersion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The columns of a partition key, and what the server refuses because of them. */
public final class PartitionKey {

  /** Since this version partitioned tables may have exclusion constraints. */
  private static final ServerVersion WITH_EXCLUSION = new ServerVersion(17);

  /** Since this version the access method of a partitioned table is that of its new partitions. */
  private static final ServerVersion WITH_METHOD = new ServerVersion(17);

  private final Execution execution;
  private final TableDraft draft;

  public PartitionKey(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  /**
   * Refuses a unique key that does not hold all columns of the partition key.
   *
   * @param kind what the server calls the constraint, such as PRIMARY KEY
   */
  public void requireIn(List<String> key, String kind, SourceSpan span) {
    boolean partitioned = draft.kind() == Table.Kind.PARTITIONED_TABLE;
    PartitionScheme scheme = scheme();
    if (partitioned && !scheme.isPlain()) {
      throw refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "unsupported %s constraint with partition key definition".formatted(kind),
          ObjectPath.relation(draft.name()),
          span);
    }
    if (partitioned && !key.containsAll(scheme.columns())) {
      throw refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "unique constraint on partitioned table must include all partitioning columns",
          ObjectPath.relation(draft.name()),
          span);
    }
  }

  /** Refuses to drop a column of the key. */
  public void requireNot(String column, SourceSpan span) {
    if (holds(column)) {
      throw refused(
          RefusalKind.INVALID_TABLE_DEFINITION,
          "cannot drop column \"%s\" because it is part of the partition key of relation \"%s\""
              .formatted(column, draft.name().name()),
          ObjectPath.member(draft.name(), column),
          span);
    }
  }

  /** Refuses to change the type of a column of the key. */
  public void requireNotRetyped(String column, SourceSpan span) {
    if (holds(column)) {
      throw refused(
          RefusalKind.INVALID_TABLE_DEFINITION,
          "cannot alter column \"%s\" because it is part of the partition key of relation \"%s\""
              .formatted(column, draft.name().name()),
          ObjectPath.member(draft.name(), column),
          span);
    }
  }

  /** Refuses to make an index of a partitioned table a constraint. */
  void requireNoneForIndex(SourceSpan span) {
    requireNotPartitioned(
        "ALTER TABLE / ADD CONSTRAINT USING INDEX is not supported on partitioned tables", span);
  }

  /** Refuses to let a partitioned table be sorted like one of its indexes, or no longer. */
  public void requireNoneForCluster(SourceSpan span) {
    requireNotPartitioned("cannot mark index clustered in partitioned table", span);
  }

  /** Refuses an access method for a partitioned table, which older servers do not know. */
  public void requireNoneForMethod(SourceSpan span) {
    if (execution.premises().outside().server().isBefore(WITH_METHOD)
        && draft.kind() == Table.Kind.PARTITIONED_TABLE) {
      throw refused(
          RefusalKind.WRONG_OBJECT_TYPE,
          "cannot change access method of a partitioned table",
          ObjectPath.relation(draft.name()),
          span);
    }
  }

  /** Returns whether a new partitioned table may name an access method. */
  public static boolean mayNameMethod(Execution execution) {
    return !execution.premises().outside().server().isBefore(WITH_METHOD);
  }

  /** Refuses EXCLUDE on a partitioned table, which older servers do not know. */
  void requireNoneForExclusion(SourceSpan span) {
    if (execution.premises().outside().server().isBefore(WITH_EXCLUSION)) {
      requireNotPartitioned("exclusion constraints are not supported on partitioned tables", span);
    }
  }

  private void requireNotPartitioned(String message, SourceSpan span) {
    if (draft.kind() == Table.Kind.PARTITIONED_TABLE) {
      throw refused(
          RefusalKind.FEATURE_NOT_SUPPORTED, message, ObjectPath.relation(draft.name()), span);
    }
  }

  /** Returns whether the key holds a column, be it inside an expression. */
  public boolean holds(String column) {
    return columns().contains(column) || expressionWith(column).isPresent();
  }

  private Optional<String> expressionWith(String column) {
    return scheme().parts().stream()
        .map(PartitionScheme.Part::expression)
        .filter(Objects::nonNull)
        .filter(text -> !ExpressionColumns.in(text, draft.name().name(), List.of(column)).isEmpty())
        .findFirst();
  }

  private Refused refused(RefusalKind kind, String message, ObjectPath object, SourceSpan span) {
    return execution.refused(
        execution.isCertain(draft.name()), kind, message, object, span, draft.base().origin());
  }

  private List<String> columns() {
    return scheme().columns();
  }

  private PartitionScheme scheme() {
    String key = draft.base().partitionKey();
    return PartitionScheme.of(key == null ? "" : key);
  }
}
