package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import java.util.Set;

/** The columns of a partition key, and what the server refuses because of them. */
final class PartitionKey {

  private static final Set<String> STRATEGIES = Set.of("range", "list", "hash");

  private final Execution execution;
  private final TableDraft draft;

  PartitionKey(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  /** Refuses a strategy that the grammar does not know. */
  void requireStrategy(SourceSpan span) {
    String strategy = scheme().strategy();
    if (draft.base().partitionKey() != null && !STRATEGIES.contains(strategy)) {
      throw execution.refused(
          RefusalKind.INVALID_PARAMETER,
          "unrecognized partitioning strategy \"%s\"".formatted(strategy),
          ObjectPath.relation(draft.name()),
          span,
          null);
    }
  }

  /** Refuses a key that the new table cannot have ({@code ComputePartitionAttrs}). */
  void require(SourceSpan span) {
    PartitionScheme scheme = scheme();
    if (scheme.strategy().equals("list") && scheme.parts().size() > 1) {
      throw invalid("cannot use \"list\" partition strategy with more than one column", span);
    }
    for (PartitionScheme.Part part : scheme.parts()) {
      String column = part.column();
      if (column != null) {
        requireColumn(column, span);
        requireOperators(scheme, part, span);
      }
    }
  }

  private void requireColumn(String column, SourceSpan span) {
    if (ColumnMaker.SYSTEM_COLUMNS.contains(column)) {
      throw invalid("cannot use system column \"%s\" in partition key".formatted(column), span);
    }
    new MissingColumn(execution)
        .require(draft, column, span, "column \"%s\" named in partition key does not exist");
    if (draft.column(column).filter(c -> c.generated() != null).isPresent()) {
      throw invalid("cannot use generated column in partition key", span);
    }
  }

  private void requireOperators(
      PartitionScheme scheme, PartitionScheme.Part part, SourceSpan span) {
    IndexMethods.requireOperators(
        execution,
        draft,
        new IndexKey(part.column(), null, part.operatorClass(), false),
        scheme.strategy().equals("hash") ? "hash" : "btree",
        span);
  }

  private Refused invalid(String message, SourceSpan span) {
    return execution.refused(
        RefusalKind.INVALID_OBJECT_DEFINITION,
        message,
        ObjectPath.relation(draft.name()),
        span,
        null);
  }

  /**
   * Refuses a unique key that does not hold all columns of the partition key.
   *
   * @param kind what the server calls the constraint, such as PRIMARY KEY
   */
  void requireIn(List<String> key, String kind, SourceSpan span) {
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
  void requireNot(String column, SourceSpan span) {
    if (columns().contains(column)) {
      throw refused(
          RefusalKind.INVALID_TABLE_DEFINITION,
          "cannot drop column \"%s\" because it is part of the partition key of relation \"%s\""
              .formatted(column, draft.name().name()),
          ObjectPath.member(draft.name(), column),
          span);
    }
  }

  /** Refuses to change the type of a column of the key. */
  void requireNotRetyped(String column, SourceSpan span) {
    if (columns().contains(column)) {
      throw refused(
          RefusalKind.INVALID_TABLE_DEFINITION,
          "cannot alter column \"%s\" because it is part of the partition key of relation \"%s\""
              .formatted(column, draft.name().name()),
          ObjectPath.member(draft.name(), column),
          span);
    }
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
