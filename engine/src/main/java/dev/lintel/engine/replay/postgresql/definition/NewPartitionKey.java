package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ExpressionColumns;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.expression.Analysis;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.named.Collations;
import dev.lintel.engine.replay.postgresql.query.QueryExpressions;
import dev.lintel.engine.replay.postgresql.query.TableScope;
import dev.lintel.engine.replay.postgresql.text.PartitionScheme;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The key of a new partitioned table ({@code ComputePartitionAttrs} of the server's source). */
public final class NewPartitionKey {

  private static final Set<String> STRATEGIES = Set.of("range", "list", "hash");

  private final Execution execution;
  private final TableDraft draft;
  private final Expression node;
  private final PartitionScheme scheme;

  /** Prepares for what stands behind PARTITION BY. */
  public NewPartitionKey(Execution execution, TableDraft draft, Expression node) {
    this.execution = execution;
    this.draft = draft;
    this.node = node;
    this.scheme = PartitionScheme.of(node.text());
  }

  /** Refuses a strategy that the grammar does not know. */
  public static void requireStrategy(
      Execution execution, TableDraft draft, @Nullable Expression node) {
    String strategy = node == null ? "" : PartitionScheme.of(node.text()).strategy();
    if (node != null && !STRATEGIES.contains(strategy)) {
      throw execution.refused(
          RefusalKind.INVALID_PARAMETER,
          "unrecognized partitioning strategy \"%s\"".formatted(strategy),
          ObjectPath.relation(draft.name()),
          execution.span(node),
          null);
    }
  }

  /** Refuses a key that the table cannot have. */
  public void require() {
    if (scheme.strategy().equals("list") && scheme.parts().size() > 1) {
      throw invalid("cannot use \"list\" partition strategy with more than one column");
    }
    List<@Nullable Analysis> expressions = new ArrayList<>();
    List<Set<Column>> read = new ArrayList<>();
    // The table is there by now, and its row type with it.
    Catalog before = execution.catalog();
    execution.set(before.with(draft.toTable()));
    for (PartitionScheme.Part part : scheme.parts()) {
      Set<Column> columns = new HashSet<>();
      expressions.add(part.expression() == null ? null : analyze(part.expression(), columns));
      read.add(columns);
    }
    for (int i = 0; i < scheme.parts().size(); i++) {
      PartitionScheme.Part part = scheme.parts().get(i);
      Analysis expression = expressions.get(i);
      DataType type =
          expression == null
              ? column(part.column())
              : expression(i, part.expression(), expression, read.get(i));
      new Collations(execution).requireAll(node);
      if (part.collated()) {
        new Collations(execution).requireCollated(type, ObjectPath.relation(draft.name()), span());
      }
      IndexClasses.requireOperators(
          execution,
          draft,
          new IndexKey(part.column(), null, part.operatorClass(), false),
          type,
          scheme.strategy().equals("hash") ? "hash" : "btree",
          span());
    }
    execution.set(before);
  }

  private Analysis analyze(String text, Set<Column> read) {
    TableScope scope =
        new TableScope(execution, draft, node, ObjectPath.relation(draft.name()), read::add);
    scope.leavePlace();
    return Analysis.of(text, scope, Setting.PARTITION_KEY);
  }

  private DataType column(@Nullable String column) {
    if (column == null) {
      return UndeterminedType.UNKNOWN;
    }
    if (SystemColumns.NAMES.contains(column)) {
      throw invalid("cannot use system column \"%s\" in partition key".formatted(column));
    }
    if (draft.column(column).isEmpty() && column.equals(draft.name().name())) {
      return UndeterminedType.UNKNOWN; // the whole row
    }
    new MissingColumn(execution)
        .require(draft, column, span(), "column \"%s\" named in partition key does not exist");
    draft.column(column).ifPresent(this::requireNotGenerated);
    return IndexKeys.typeOf(execution, draft, column);
  }

  private DataType expression(
      int place, @Nullable String text, Analysis expression, Set<Column> read) {
    if (expression.type().type().isLiteral()) {
      throw execution.refused(
          RefusalKind.INVALID_TABLE_DEFINITION,
          "partition key column %d has pseudo-type unknown".formatted(place + 1),
          ObjectPath.relation(draft.name()),
          span(),
          null);
    }
    boolean system =
        !ExpressionColumns.in(text, draft.name().name(), SystemColumns.NAMES).isEmpty();
    if (system) {
      throw invalid("partition key expressions cannot contain system column references");
    }
    read.forEach(this::requireNotGenerated);
    if (expression.isMutable()) {
      throw invalid("functions in partition key expression must be marked IMMUTABLE");
    }
    boolean constant =
        expression.literal() != null
            || (read.isEmpty()
                && ExpressionColumns.in(text, draft.name().name(), names()).isEmpty());
    if (constant) {
      throw invalid("cannot use constant expression as partition key");
    }
    return QueryExpressions.data(expression.type());
  }

  /** Returns what names a part of a row, or the whole. */
  private List<String> names() {
    List<String> names = new ArrayList<>();
    draft.columns().forEach(column -> names.add(column.name()));
    names.add(draft.name().name());
    return names;
  }

  private void requireNotGenerated(Column column) {
    if (column.generated() != null) {
      throw invalid("cannot use generated column in partition key");
    }
  }

  private SourceSpan span() {
    return execution.span(node);
  }

  private Refused invalid(String message) {
    return execution.refused(
        RefusalKind.INVALID_OBJECT_DEFINITION,
        message,
        ObjectPath.relation(draft.name()),
        span(),
        null);
  }
}
