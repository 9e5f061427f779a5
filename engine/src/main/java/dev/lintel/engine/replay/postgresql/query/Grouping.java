package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.Signature;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.NamelessParts;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWindow;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a grouped query that returns a column it neither groups by nor aggregates, nor that
 * depends on a primary key it groups by (PostgreSQL 17 documentation, SELECT, GROUP BY clause).
 */
final class Grouping {

  /** What the grammar has words of its own for, and what only looks like a function. */
  private static final Set<String> CONSTRUCTS =
      Set.of("coalesce", "nullif", "greatest", "least", "trim", "substring", "extract", "row");

  private final Execution execution;
  private final QueryScope scope;
  private final Consumer<QualifiedName> keys;
  private final Aggregates aggregates;
  private final GroupedTerms grouped;

  /**
   * Prepares for a query.
   *
   * @param keys is told of the tables whose primary key the query leans on
   */
  Grouping(Execution execution, QueryScope scope, Consumer<QualifiedName> keys) {
    this.execution = execution;
    this.scope = scope;
    this.keys = keys;
    this.aggregates = new Aggregates(execution, scope);
    this.grouped = new GroupedTerms(execution, scope, aggregates);
  }

  /**
   * Checks a query whose names are known to be there.
   *
   * @param sorted the terms of ORDER BY that are no output columns
   */
  void require(SqlSelect select, List<SqlNode> sorted) {
    SqlNodeList group = select.getGroup();
    aggregates.requireFlat(select.getSelectList());
    aggregates.requireFlat(select.getHaving());
    boolean one =
        group == null
            && (select.getHaving() != null
                || aggregates.in(select.getSelectList()) != null
                || sorted.stream().anyMatch(aggregates::areIn));
    GroupingCalls calls =
        new GroupingCalls(
            execution, this::owner, (name, source) -> grouped.mayHold(source, Folding.name(name)));
    if (group == null) {
      calls.require(select.getSelectList());
    }
    if ((group == null && !one) || (group != null && !grouped.collect(group, select))) {
      return;
    }
    if (group != null) {
      calls.require(select.getSelectList());
    }
    for (SqlNode item : select.getSelectList()) {
      if (item instanceof SqlIdentifier star && star.isStar()) {
        requireAll(star);
      } else {
        require(GroupedTerms.withoutAlias(item));
      }
    }
    sorted.forEach(this::require);
    if (select.getHaving() != null) {
      require(select.getHaving());
    }
    select.getWindowList().forEach(this::require);
  }

  private Optional<FromItem> owner(SqlNode node) {
    return node instanceof SqlIdentifier identifier && !identifier.isStar()
        ? scope.ownSource(identifier)
        : Optional.empty();
  }

  private void require(@Nullable SqlNode node) {
    if (node instanceof SqlIdentifier identifier) {
      owner(identifier)
          .ifPresent(source -> requireGrouped(source, Folding.name(identifier), identifier));
    } else if (node instanceof SqlNodeList list) {
      list.forEach(this::require);
    } else if (node instanceof SqlCall call && call.getKind() == SqlKind.OVER) {
      Aggregates.windowed(call).getOperandList().forEach(this::require);
      if (call.operand(1) instanceof SqlWindow window) {
        require(window);
      }
    } else if (node instanceof SqlWindow window) {
      require(window.getPartitionList());
      require(window.getOrderList());
    } else if (node instanceof SqlCall call && !grouped.hold(call) && isTransparent(call)) {
      call.getOperandList().forEach(this::require);
    }
  }

  /** Checks the columns that a star stands for, where they are those of one relation. */
  private void requireAll(SqlIdentifier star) {
    List<FromItem> sources = scope.sources();
    if (star.names.size() > 1) {
      String alias = Folding.part(star, star.names.size() - 2);
      sources = sources.stream().filter(source -> source.alias().equals(alias)).toList();
    }
    List<OutputColumn> columns = sources.size() == 1 ? sources.get(0).shown() : null;
    if (columns != null) {
      FromItem source = sources.get(0);
      columns.forEach(column -> requireGrouped(source, column.name(), star));
    }
  }

  /** Returns whether the operands of a call are looked at row by row of the result. */
  private boolean isTransparent(SqlCall call) {
    SqlKind kind = call.getKind();
    if (kind.belongsTo(SqlKind.QUERY)
        || kind == SqlKind.FILTER
        || kind == SqlKind.WITHIN_GROUP
        || kind == SqlKind.DOT
        || kind == SqlKind.ARGUMENT_ASSIGNMENT) {
      return false;
    }
    String name = Folding.lowerCase(call.getOperator().getName());
    boolean function = call.getOperator() instanceof org.apache.calcite.sql.SqlFunction;
    return !function || kind == SqlKind.CAST || CONSTRUCTS.contains(name) || isScalar(name);
  }

  private boolean isScalar(String function) {
    List<Signature> functions = BuiltIns.functions(function);
    return !functions.isEmpty()
        && functions.stream().allMatch(f -> f.kind() == Signature.Kind.FUNCTION && !f.set())
        && !new Lookup(execution).hasRoutine(function);
  }

  private void requireGrouped(FromItem source, String column, SqlIdentifier place) {
    QualifiedName relation = source.relation();
    if (relation == null || grouped.mayHold(source, column) || dependsOnKey(source)) {
      return;
    }
    throw execution.refused(
        RefusalKind.INVALID_GROUPING,
        "column \"%s.%s\" must appear in the GROUP BY clause or be used in an aggregate function"
            .formatted(source.alias(), column),
        ObjectPath.member(relation, column),
        execution.span(place),
        null);
  }

  /** Returns whether the columns of the primary key are all grouped by. */
  private boolean dependsOnKey(FromItem source) {
    Optional<PrimaryKey> key =
        Optional.ofNullable(source.relation())
            .flatMap(name -> execution.catalog().relation(name))
            .filter(Table.class::isInstance)
            .flatMap(table -> ((Table) table).primaryKey());
    boolean mayHaveOne =
        grouped.mayHoldOf(source)
            && source.relation() != null
            && !execution.isCertain(source.relation(), NamelessParts.PRIMARY_KEY);
    boolean leans =
        key.isPresent()
            && key.get().columns().stream()
                .allMatch(column -> grouped.certainlyHold(source, column));
    if (leans && source.relation() != null) {
      keys.accept(source.relation());
    }
    return mayHaveOne
        || leans
        || (key.isPresent()
            && key.get().columns().stream().allMatch(column -> grouped.mayHold(source, column)));
  }
}
