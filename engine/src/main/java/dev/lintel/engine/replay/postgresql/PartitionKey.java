package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;

/** The columns of a partition key, and what the server refuses because of them. */
final class PartitionKey {

  private final Execution execution;
  private final TableDraft draft;

  PartitionKey(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  /** Refuses a key that names a column the new table lacks. */
  void require(SourceSpan span) {
    for (String column : columns()) {
      new MissingColumn(execution)
          .require(draft, column, span, "column \"%s\" named in partition key does not exist");
    }
  }

  /** Refuses a unique key that does not hold all columns of the partition key. */
  void requireIn(List<String> key, SourceSpan span) {
    boolean partitioned = draft.kind() == Table.Kind.PARTITIONED_TABLE;
    if (partitioned && isPlain() && !key.containsAll(columns())) {
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

  /** Returns the plain columns of the key; expressions are not among them. */
  private List<String> columns() {
    List<String> columns = new ArrayList<>();
    Tokens tokens = tokens();
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, TokenType.LEFT_PAREN)) {
        depth++;
      } else if (tokens.is(i, TokenType.RIGHT_PAREN)) {
        depth--;
      } else if (depth == 1
          && tokens.isName(i)
          && !tokens.is(i + 1, TokenType.LEFT_PAREN)
          && (tokens.is(i - 1, TokenType.LEFT_PAREN) || tokens.is(i - 1, TokenType.COMMA))) {
        columns.add(tokens.name(i));
      }
    }
    return columns;
  }

  /** Returns whether the key holds columns only; one of expressions allows no unique key at all. */
  private boolean isPlain() {
    Tokens tokens = tokens();
    int parentheses = 0;
    for (int i = 0; i < tokens.size(); i++) {
      parentheses += tokens.is(i, TokenType.LEFT_PAREN) ? 1 : 0;
    }
    return parentheses == 1;
  }

  private Tokens tokens() {
    String key = draft.base().partitionKey();
    return Tokens.of(key == null ? "" : key);
  }
}
