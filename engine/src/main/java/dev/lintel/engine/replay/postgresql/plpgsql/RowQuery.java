package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.Uncertainty;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.plpgsql.RowList.Row;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query, as far as they follow from the catalog, from constants, or from a table that
 * no migration put a row into.
 */
final class RowQuery {

  private final Tokens tokens;
  private final Execution execution;
  private final PlScope scope;
  private final @Nullable QueryClauses clauses;
  private final List<Map<String, PlValue>> sure = new ArrayList<>();
  private final List<Map<String, PlValue>> possible = new ArrayList<>();
  private boolean listed;
  private boolean complete;
  private boolean assumed;

  private RowQuery(Tokens tokens, int from, int to, Execution execution, PlScope scope) {
    this.tokens = tokens;
    this.execution = execution;
    this.scope = scope;
    this.clauses = QueryClauses.of(tokens, from, to);
  }

  /** Reads the query between two tokens. */
  static RowQuery of(Tokens tokens, int from, int to, Execution execution, PlScope scope) {
    boolean enclosed = tokens.is(from, TokenType.LEFT_PAREN) && tokens.afterParenthesis(from) == to;
    if (enclosed) {
      return of(tokens, from + 1, to - 1, execution, scope);
    }
    RowQuery query = new RowQuery(tokens, from, to, execution, scope);
    query.read(from, to);
    return query;
  }

  private void read(int from, int to) {
    if (clauses == null) {
      if (tokens.isWord(from, "values")) {
        take(constants().ofValues(from + 1, to, List.of()));
      }
    } else if (clauses.sources() == null
        && constants().isCall(clauses.list()[0])
        && clauses.limit() == null) {
      take(constants().ofList(clauses));
      listed = true;
    } else if (clauses.sources() == null) {
      addIfMatching(Map.of(), true, List.of());
      complete = true;
    } else {
      sources();
    }
  }

  private void sources() {
    List<Integer> tables = clauses().tables(tokens);
    int first = tables.get(0);
    if (tables.size() == 1
        && tokens.is(first, TokenType.LEFT_PAREN)
        && tokens.isWord(first + 1, "values")) {
      int close = tokens.afterParenthesis(first);
      take(constants().ofValues(first + 2, close - 1, constants().columnNames(close)));
      filter();
    } else if (tables.size() == 1 && constants().isCall(first)) {
      take(constants().ofFunction(first));
      filter();
    } else {
      String catalogTable = SystemTables.base(tokens, tables);
      if (catalogTable != null) {
        catalog(catalogTable);
      } else if (new TableRows(tokens, execution).areNone(first)) {
        assumed = true;
        complete = true;
      }
    }
  }

  private ConstantRows constants() {
    return new ConstantRows(tokens, new PlCasts(execution), (from, to) -> value(from, to, scope));
  }

  private void take(@Nullable List<Map<String, PlValue>> rows) {
    if (rows != null) {
      sure.addAll(rows);
      complete = true;
    }
  }

  private void filter() {
    List<Map<String, PlValue>> all = List.copyOf(sure);
    sure.clear();
    all.forEach(row -> addIfMatching(row, true, List.of()));
  }

  // ---- the system catalog

  private void catalog(String table) {
    List<int[]> joins = clauses().joinConditions(tokens);
    CatalogConditions conditions = new CatalogConditions(tokens, execution, scope);
    joins.forEach(join -> conditions.read(join[0], join[1]));
    int[] where = clauses().where();
    if (where != null) {
      conditions.read(where[0], where[1]);
    }
    Optional<List<Row>> rows = CatalogRows.of(table, conditions.constants(), execution);
    if (rows.isEmpty()) {
      return;
    }
    for (Row row : rows.get()) {
      addIfMatching(row.values(), row.certain(), joins);
    }
    boolean mayExist =
        conditions.constants().isEmpty()
            ? conditions.isAnyUncertain() || mayMatchUncertain(joins)
            : conditions.mayExist();
    complete = !mayExist && SystemTables.isWhole(table, conditions, execution);
  }

  /** Returns whether an uncertain object may be among the rows, by what its name alone tells. */
  private boolean mayMatchUncertain(List<int[]> joins) {
    Uncertainty uncertainty = execution.catalog().uncertainty();
    List<String> names = new ArrayList<>(uncertainty.anywhere());
    uncertainty.names().forEach(name -> names.add(name.name()));
    int before = possible.size();
    for (String name : names) {
      addIfMatching(SystemTables.rowOf(name), false, joins);
    }
    boolean may = possible.size() > before;
    possible.subList(before, possible.size()).clear();
    return may;
  }

  private void addIfMatching(Map<String, PlValue> row, boolean certain, List<int[]> joins) {
    CatalogScope columns = new CatalogScope(row, scope);
    Truth matches = Truth.YES;
    for (int[] join : joins) {
      matches = matches.and(value(join[0], join[1], columns).truth());
    }
    int[] where = clauses == null ? null : clauses.where();
    if (where != null && matches != Truth.NO) {
      PlExpression condition = new PlExpression(tokens, execution, columns);
      matches = matches.and(condition.value(where[0], where[1]).truth());
      assumed |= condition.assumed();
    }
    if (matches == Truth.YES && certain) {
      sure.add(row);
    } else if (matches != Truth.NO) {
      possible.add(row);
    }
  }

  // ---- answers

  /** Returns whether the answers hang on what rows a table is assumed to have. */
  boolean assumed() {
    return assumed;
  }

  /** Returns whether it returns a row. */
  Truth hasRows() {
    if (clauses != null && clauses.sources() != null && isAggregate()) {
      return Truth.YES;
    }
    if (!sure.isEmpty()) {
      return Truth.YES;
    }
    return complete && possible.isEmpty() ? Truth.NO : Truth.UNKNOWN;
  }

  /** Returns whether all rows are known. */
  boolean isComplete() {
    return complete && possible.isEmpty();
  }

  /** Returns the rows that it certainly returns, each with its output columns in order. */
  List<Map<String, PlValue>> rows() {
    return sure.stream().map(this::output).toList();
  }

  /** Returns the rows of FROM that fulfil the condition. */
  List<Map<String, PlValue>> sourceRows() {
    return List.copyOf(sure);
  }

  /** Returns the rows that it may return. */
  List<Map<String, PlValue>> possibleRows() {
    return possible.stream().map(this::output).toList();
  }

  /** Returns the first row, as SELECT INTO takes it; null if it is not known. */
  @Nullable Map<String, PlValue> firstRow() {
    if (isAggregate() && clauses().sources() != null) {
      return isComplete() ? aggregated() : null;
    }
    boolean one = isComplete() && sure.size() == 1;
    return one ? output(sure.get(0)) : null;
  }

  /** Returns the value of the only column of the only row; NULL if there is no row. */
  PlValue scalar() {
    Map<String, PlValue> row = firstRow();
    if (row != null) {
      return row.values().iterator().next();
    }
    return hasRows() == Truth.NO ? PlValue.NULL : PlValue.UNKNOWN;
  }

  /** Returns the values of the only column; null if they are not known. */
  @Nullable List<PlValue> column() {
    return isComplete() && !isAggregate()
        ? rows().stream().map(row -> row.values().iterator().next()).toList()
        : null;
  }

  private boolean isAggregate() {
    return clauses != null && SelectList.isAggregate(tokens, clauses);
  }

  private Map<String, PlValue> aggregated() {
    return output(new AggregateScope(sure, execution, scope), Map.of());
  }

  private Map<String, PlValue> output(Map<String, PlValue> row) {
    return clauses == null || listed ? row : output(new CatalogScope(row, scope), row);
  }

  private Map<String, PlValue> output(PlScope columns, Map<String, PlValue> row) {
    Map<String, PlValue> output = new LinkedHashMap<>();
    for (SelectList.Item item : SelectList.items(tokens, clauses())) {
      if (item.star()) {
        output.putAll(row);
      } else {
        output.put(item.name(), value(item.from(), item.end(), columns));
      }
    }
    if (output.isEmpty()) {
      output.put("?column?", PlValue.UNKNOWN);
    }
    return output;
  }

  private PlValue value(int from, int to, PlScope inner) {
    PlExpression expression = new PlExpression(tokens, execution, inner);
    PlValue value = expression.value(from, to);
    assumed |= expression.assumed();
    return value;
  }

  private QueryClauses clauses() {
    if (clauses == null) {
      throw new IllegalStateException("the query has no clauses");
    }
    return clauses;
  }
}
