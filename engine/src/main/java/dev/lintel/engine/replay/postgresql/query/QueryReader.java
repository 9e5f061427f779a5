package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.ColumnUse;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlBasicCall;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOrderBy;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWith;
import org.jspecify.annotations.Nullable;

/** Reads a query's tree: which relations and columns it uses, and what it returns. */
public final class QueryReader {

  private final Execution execution;
  private final Set<ColumnUse> uses = new LinkedHashSet<>();
  private final Set<QualifiedName> keyUses = new LinkedHashSet<>();
  private final QueryNames names;
  private final FromReader sources;

  public QueryReader(Execution execution) {
    this.execution = execution;
    this.names = new QueryNames(execution);
    this.sources = new FromReader(execution, this, uses);
  }

  public QueryShape read(SqlNode query) {
    return read(query, new QueryScope(null));
  }

  /** Reads a query of a body, in which any name may be that of a variable. */
  QueryShape readInBody(SqlNode query) {
    return read(query, QueryScope.ofVariables(Variables.named(name -> true)));
  }

  /** Reads the query of a recursive view, which may read the view itself. */
  QueryShape readRecursive(SqlNode query, String view) {
    QueryScope scope = new QueryScope(null);
    scope.addCommonTable(new FromItem(view, null, null, true));
    return read(query, scope);
  }

  private QueryShape read(SqlNode query, QueryScope scope) {
    List<OutputColumn> output = query(query, scope);
    return new QueryShape(
        output,
        sources.certain(),
        List.copyOf(sources.relations()),
        List.copyOf(uses),
        List.copyOf(keyUses));
  }

  /** Adds the table that a statement changes, under its alias if it has one. */
  public FromItem addTarget(SqlIdentifier table, @Nullable String alias, QueryScope scope) {
    FromItem found = sources.relation(table, new QueryScope(null));
    FromItem source = alias == null ? found : found.withAlias(alias);
    sources.add(source, alias != null, scope);
    scope.show(source.shown());
    return source;
  }

  /** Adds what stands in FROM. */
  public void addFrom(SqlNode from, QueryScope scope) {
    sources.read(from, scope);
  }

  /** Returns the relations that were read so far. */
  public Set<QualifiedName> relations() {
    return sources.relations();
  }

  /** Returns whether nothing that was read so far may look otherwise. */
  public boolean isCertain() {
    return sources.certain();
  }

  /** Refuses an expression that the server certainly does not understand. */
  public void require(@Nullable SqlNode expression, QueryScope scope, Setting setting) {
    requireNames(expression, scope);
    if (expression != null) {
      types(scope).type(expression, setting);
    }
  }

  /**
   * Refuses a condition that the server certainly does not understand.
   *
   * @param word what the server calls the clause if it is no boolean
   */
  public void requireCondition(
      @Nullable SqlNode condition, QueryScope scope, Setting setting, String word) {
    requireNames(condition, scope);
    types(scope).requireBoolean(condition, setting, word);
  }

  private void requireNames(@Nullable SqlNode expression, QueryScope scope) {
    expressions(expression, scope);
    names.require(expression, scope);
    new DefaultPlaces(execution).require(expression);
  }

  /** Returns what checks the types of expressions. */
  public QueryExpressions types(QueryScope scope) {
    return new QueryExpressions(execution, scope, inner -> query(inner, scope));
  }

  /** Reads a query; returns its columns, or null if they are not known for certain. */
  public @Nullable List<OutputColumn> query(@Nullable SqlNode node, QueryScope outer) {
    return query(node, outer, null);
  }

  private @Nullable List<OutputColumn> query(
      @Nullable SqlNode node, QueryScope outer, @Nullable SqlNodeList order) {
    if (node instanceof SqlSelect select) {
      return select(select, outer, order);
    }
    if (node instanceof SqlOrderBy ordered) {
      return query(ordered.query, outer, ordered.orderList);
    }
    if (node instanceof SqlWith with) {
      QueryScope scope = new QueryScope(outer);
      new WithQueries(execution, this).add(with, scope);
      return query(with.body, scope, order);
    }
    if (node instanceof SqlCall call && call.getKind() == SqlKind.EXPLICIT_TABLE) {
      return call.operand(0) instanceof SqlIdentifier table
          ? sources.relation(table, outer).columns()
          : null;
    }
    if (node instanceof SqlBasicCall call && SqlKind.SET_QUERY.contains(call.getKind())) {
      List<OutputColumn> output = query(call.operand(0), outer);
      for (int i = 1; i < call.operandCount(); i++) {
        output = united().of(output, query(call.operand(i), outer), call);
      }
      SortTerms terms = new SortTerms(execution, this, outer, output, null);
      if (!call.getOperator().getName().endsWith("ALL")) {
        terms.requireDistinct(call);
      }
      terms.requireOrderOfUnion(order);
      if (output != null) {
        new RowsOfValues(execution, types(outer)).requireUnited(call, output);
      }
      return output;
    }
    if (node instanceof SqlCall call && call.getKind() == SqlKind.VALUES) {
      return values(call, outer, true);
    }
    if (node instanceof SqlCall other) {
      other.getOperandList().forEach(operand -> expressions(operand, outer));
    }
    return null;
  }

  /** Reads the source of INSERT, whose rows need no types in common if it is a list of them. */
  public @Nullable List<OutputColumn> source(SqlNode node, QueryScope scope) {
    return node instanceof SqlCall call && call.getKind() == SqlKind.VALUES
        ? values(call, scope, false)
        : query(node, scope);
  }

  private @Nullable List<OutputColumn> values(SqlCall rows, QueryScope scope, boolean alike) {
    Setting setting = alike || rows.operandCount() > 1 ? Setting.VALUES : Setting.VALUES_ROW;
    OutputTypes types = new OutputTypes(execution, scope, setting, inner -> query(inner, scope));
    List<OutputColumn> output = null;
    for (SqlNode row : rows.getOperandList()) {
      requireNames(row, scope);
      if (hasStar(row)) {
        return null;
      }
      List<OutputColumn> columns = new ArrayList<>();
      List<SqlNode> items = row instanceof SqlCall call ? call.getOperandList() : List.of(row);
      for (SqlNode item : items) {
        columns.add(new OutputColumn("column" + (columns.size() + 1), types.type(item)));
      }
      if (output != null) {
        united().requireLength(output, columns, row);
      }
      output = output == null || !alike ? columns : united().of(output, columns, rows);
    }
    if (alike && output != null) {
      new RowsOfValues(execution, types(scope)).require(rows, output);
    }
    return output;
  }

  /** A rule may put the whole row in, as {@code new.*}. */
  public static boolean hasStar(SqlNode row) {
    return row instanceof SqlCall call
        && call.getOperandList().stream()
            .anyMatch(item -> item instanceof SqlIdentifier name && name.isStar());
  }

  private @Nullable List<OutputColumn> select(
      SqlSelect select, QueryScope outer, @Nullable SqlNodeList order) {
    QueryScope scope = new QueryScope(outer);
    if (select.getFrom() != null) {
      addFrom(select.getFrom(), scope);
    }
    List<OutputColumn> output = items(select.getSelectList(), scope, Setting.OUTPUT);
    requireCondition(select.getWhere(), scope, Setting.WHERE, "WHERE");
    requireCondition(select.getHaving(), scope, Setting.HAVING, "HAVING");
    SortTerms terms = new SortTerms(execution, this, scope, output, select.getSelectList());
    terms.requireOrder(order);
    terms.requireOrder(select.getOrderList());
    SqlNodeList sorted = order == null ? select.getOrderList() : order;
    DistinctRows.require(execution, this, scope, select, output, sorted);
    if (DistinctRows.areCompared(execution, select)) {
      terms.requireDistinct(select);
    }
    terms.requireGroup(select.getGroup());
    expressions(select.getWindowList(), scope);
    WindowNames.require(execution, select, sorted);
    new Grouping(execution, scope, keyUses::add).require(select, terms.ofColumns(sorted));
    return output;
  }

  /** Checks what SELECT or RETURNING lists; returns the columns, or null if they are not known. */
  public @Nullable List<OutputColumn> items(SqlNodeList items, QueryScope scope, Setting setting) {
    for (SqlNode item : items) {
      if (item instanceof SqlIdentifier identifier && identifier.isStar()) {
        scope.uses(identifier, uses);
        names.requireStar(identifier, scope);
      } else {
        requireNames(item, scope);
      }
    }
    return output(items, scope, setting);
  }

  private @Nullable List<OutputColumn> output(
      SqlNodeList items, QueryScope scope, Setting setting) {
    List<OutputColumn> output = new ArrayList<>();
    OutputTypes types = new OutputTypes(execution, scope, setting, inner -> query(inner, scope));
    for (SqlNode item : items) {
      if (SelectItems.isNothing(execution, item)) {
        continue;
      }
      if (SelectItems.isExpanded(execution, item)) {
        return null;
      }
      if (item instanceof SqlIdentifier identifier && identifier.isStar()) {
        List<OutputColumn> all = scope.star(identifier);
        if (all == null) {
          return null;
        }
        output.addAll(all);
      } else {
        OutputColumn column = types.column(item);
        boolean named = OutputNames.isCertain(item, execution.text(item));
        output.add(new OutputColumn(column.name(), column.type(), named));
      }
    }
    return output;
  }

  /** Collects the columns that an expression reads, and reads the queries inside it. */
  void expressions(@Nullable SqlNode node, QueryScope scope) {
    if (node instanceof SqlIdentifier identifier) {
      // The star of count(*) reads no column.
      if (!identifier.isStar()) {
        scope.uses(identifier, uses);
      }
    } else if (node instanceof SqlNodeList list) {
      list.forEach(item -> expressions(item, scope));
    } else if (node != null
        && (node.getKind().belongsTo(SqlKind.QUERY) || node instanceof SqlWith)) {
      query(node, scope);
    } else if (node instanceof SqlCall call) {
      List<SqlNode> operands = call.getOperandList();
      int count = node.getKind() == SqlKind.AS ? 1 : operands.size();
      operands.subList(0, count).forEach(operand -> expressions(operand, scope));
    }
  }

  /** Returns columns under the names that an alias gives them. */
  @Nullable List<OutputColumn> renamed(
      @Nullable List<OutputColumn> columns, @Nullable List<? extends @Nullable SqlNode> names) {
    if (columns == null || names == null || names.isEmpty()) {
      return columns;
    }
    List<OutputColumn> renamed = new ArrayList<>(columns);
    for (int i = 0; i < names.size() && i < renamed.size(); i++) {
      if (names.get(i) instanceof SqlIdentifier identifier) {
        renamed.set(i, new OutputColumn(Folding.name(identifier), renamed.get(i).type()));
      }
    }
    return renamed;
  }

  private UnitedColumns united() {
    return new UnitedColumns(execution, sources.certain());
  }
}
