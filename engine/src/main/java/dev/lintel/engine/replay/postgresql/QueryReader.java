package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.ColumnUse;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.QueryScope.Source;
import dev.lintel.engine.replay.postgresql.QueryShape.OutputColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlBasicCall;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOrderBy;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWith;
import org.apache.calcite.sql.SqlWithItem;
import org.jspecify.annotations.Nullable;

/** Reads a query's tree: which relations and columns it uses, and what it returns. */
final class QueryReader {

  private final Execution execution;
  private final Set<QualifiedName> relations = new LinkedHashSet<>();
  private final Set<ColumnUse> uses = new LinkedHashSet<>();
  private boolean certain = true;

  QueryReader(Execution execution) {
    this.execution = execution;
  }

  QueryShape read(SqlNode query) {
    List<OutputColumn> output = query(query, new QueryScope(null));
    return new QueryShape(output, certain, List.copyOf(relations), List.copyOf(uses));
  }

  /** Reads a query that stands in a statement; returns the number of its columns, or -1. */
  int readInside(SqlNode query, QueryScope outer) {
    List<OutputColumn> output = query(query, outer);
    return output == null ? -1 : output.size();
  }

  /** Adds the table that a statement changes, under its alias if it has one. */
  void addTarget(SqlIdentifier table, @Nullable String alias, QueryScope scope) {
    Source source = relation(table, new QueryScope(null));
    scope.add(
        alias == null
            ? source
            : new Source(alias, source.relation(), source.columns(), source.certain()));
  }

  /** Adds what stands in FROM. */
  void addFrom(SqlNode from, QueryScope scope) {
    from(from, scope);
    requireJoins(from, scope);
  }

  /**
   * Adds common table expressions.
   *
   * @param tree a query that has them; null if it could not be read
   * @param names their names
   */
  void addCommonTables(@Nullable SqlNode tree, List<String> names, QueryScope scope) {
    names.forEach(name -> scope.addCommonTable(new Source(name, null, null, true)));
    SqlNode query = tree instanceof SqlOrderBy order ? order.query : tree;
    if (query instanceof SqlWith with) {
      commonTables(with, scope);
    }
  }

  /** Refuses an expression that names what is certainly not there. */
  void require(@Nullable SqlNode expression, QueryScope scope) {
    expressions(expression, scope);
    requireColumns(expression, scope);
  }

  private @Nullable List<OutputColumn> query(@Nullable SqlNode node, QueryScope outer) {
    if (node instanceof SqlSelect select) {
      return select(select, outer);
    }
    if (node instanceof SqlOrderBy order) {
      return query(order.query, outer);
    }
    if (node instanceof SqlWith with) {
      return with(with, outer);
    }
    if (node instanceof SqlCall call && call.getKind() == SqlKind.EXPLICIT_TABLE) {
      return source(call.operand(0), outer).columns();
    }
    if (node instanceof SqlBasicCall call && SqlKind.SET_QUERY.contains(call.getKind())) {
      List<OutputColumn> output = query(call.operand(0), outer);
      for (int i = 1; i < call.operandCount(); i++) {
        output = united(output, query(call.operand(i), outer));
      }
      return output;
    }
    if (node instanceof SqlCall call && call.getKind() == SqlKind.VALUES) {
      return values(call, outer);
    }
    if (node instanceof SqlCall other) {
      other.getOperandList().forEach(operand -> expressions(operand, outer));
    }
    return null;
  }

  private @Nullable List<OutputColumn> values(SqlCall rows, QueryScope scope) {
    OutputTypes types = new OutputTypes(execution, scope, inner -> query(inner, scope));
    List<OutputColumn> output = null;
    for (SqlNode row : rows.getOperandList()) {
      expressions(row, scope);
      List<OutputColumn> columns = new ArrayList<>();
      List<SqlNode> items = row instanceof SqlCall call ? call.getOperandList() : List.of(row);
      for (SqlNode item : items) {
        columns.add(new OutputColumn("column" + (columns.size() + 1), types.type(item)));
      }
      output = output == null ? columns : united(output, columns);
    }
    return output;
  }

  /** Returns the columns of UNION and its kin: names of the first query, types of both. */
  private static @Nullable List<OutputColumn> united(
      @Nullable List<OutputColumn> first, @Nullable List<OutputColumn> second) {
    if (first == null || second == null || first.size() != second.size()) {
      return first;
    }
    List<OutputColumn> united = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      DataType type = CommonType.of(List.of(first.get(i).type(), second.get(i).type()));
      united.add(new OutputColumn(first.get(i).name(), type));
    }
    return united;
  }

  private @Nullable List<OutputColumn> with(SqlWith with, QueryScope outer) {
    QueryScope scope = new QueryScope(outer);
    commonTables(with, scope);
    return query(with.body, scope);
  }

  private void commonTables(SqlWith with, QueryScope scope) {
    for (SqlNode node : with.withList) {
      SqlWithItem item = (SqlWithItem) node;
      String name = Folding.name(item.name);
      // A recursive query may read itself; its columns are not known until it is read.
      scope.addCommonTable(new Source(name, null, null, true));
      List<OutputColumn> output = query(item.query, scope);
      scope.addCommonTable(new Source(name, null, renamed(output, item.columnList), true));
    }
  }

  private @Nullable List<OutputColumn> select(SqlSelect select, QueryScope outer) {
    QueryScope scope = new QueryScope(outer);
    if (select.getFrom() != null) {
      addFrom(select.getFrom(), scope);
    }
    List<OutputColumn> output = output(select.getSelectList(), scope);
    for (SqlNode item : select.getSelectList()) {
      if (item instanceof SqlIdentifier identifier && identifier.isStar()) {
        scope.uses(identifier, uses);
      } else {
        expressions(item, scope);
        requireColumns(item, scope);
      }
    }
    expressions(select.getWhere(), scope);
    requireColumns(select.getWhere(), scope);
    expressions(select.getGroup(), scope);
    expressions(select.getHaving(), scope);
    requireColumns(select.getHaving(), scope);
    new Grouping(execution, scope).require(select);
    expressions(select.getWindowList(), scope);
    expressions(select.getOrderList(), scope);
    return output;
  }

  private void requireJoins(SqlNode node, QueryScope scope) {
    if (node instanceof SqlJoin join) {
      requireJoins(join.getLeft(), scope);
      requireJoins(join.getRight(), scope);
      if (!(join.getCondition() instanceof SqlNodeList)) {
        requireColumns(join.getCondition(), scope);
      }
    }
  }

  private void from(SqlNode node, QueryScope scope) {
    if (node instanceof SqlJoin join) {
      from(join.getLeft(), scope);
      from(join.getRight(), scope);
      if (join.getCondition() instanceof SqlNodeList columns) {
        columns.forEach(column -> scope.usesEverywhere((SqlIdentifier) column, uses));
      } else {
        expressions(join.getCondition(), scope);
      }
    } else if (node.getKind() == SqlKind.AS) {
      SqlCall as = (SqlCall) node;
      Source source = source(as.operand(0), scope);
      String alias = Folding.name((SqlIdentifier) as.operand(1));
      List<SqlNode> names = as.getOperandList().subList(2, as.operandCount());
      scope.add(
          new Source(alias, source.relation(), renamed(source.columns(), names), source.certain()));
    } else {
      scope.add(source(node, scope));
    }
  }

  private Source source(SqlNode node, QueryScope scope) {
    if (node instanceof SqlIdentifier identifier) {
      return relation(identifier, scope);
    }
    if (node instanceof SqlCall call && call.getKind() == SqlKind.LATERAL) {
      return source(call.operand(0), scope);
    }
    if (node.getKind().belongsTo(SqlKind.QUERY)) {
      return new Source("", null, query(node, scope), true);
    }
    if (node.getKind() == SqlKind.AS || node instanceof SqlJoin) {
      from(node, scope);
      return new Source("", null, List.of(), true);
    }
    expressions(node, scope);
    return new Source("", null, null, true);
  }

  private Source relation(SqlIdentifier identifier, QueryScope scope) {
    Lookup lookup = new Lookup(execution);
    String name = Folding.name(identifier);
    if (identifier.names.size() == 1) {
      Optional<Source> common = scope.commonTable(name);
      if (common.isPresent()) {
        return common.get();
      }
    }
    Optional<QualifiedName> found = lookup.find(identifier);
    if (found.isEmpty()) {
      Refused missing = lookup.missingSource(identifier);
      if (missing.certain()) {
        throw missing;
      }
      return new Source(name, null, null, true);
    }
    relations.add(found.get());
    Relation relation = execution.catalog().relation(found.get()).orElse(null);
    List<Column> columns = List.of();
    if (relation instanceof Table table) {
      columns = table.columns();
    } else if (relation instanceof View view) {
      columns = view.columns();
    }
    boolean complete = relation instanceof Table || !columns.isEmpty();
    boolean known = execution.isCertain(found.get());
    certain &= known;
    return new Source(name, found.get(), complete ? outputs(columns) : null, known);
  }

  private @Nullable List<OutputColumn> output(SqlNodeList items, QueryScope scope) {
    List<OutputColumn> output = new ArrayList<>();
    OutputTypes types = new OutputTypes(execution, scope, inner -> query(inner, scope));
    for (SqlNode item : items) {
      if (item instanceof SqlIdentifier identifier && identifier.isStar()) {
        List<OutputColumn> all = scope.star(identifier);
        if (all == null) {
          return null;
        }
        output.addAll(all);
      } else {
        output.add(types.column(item));
      }
    }
    return output;
  }

  /** Collects the columns that an expression reads, and reads the queries inside it. */
  private void expressions(@Nullable SqlNode node, QueryScope scope) {
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

  /** Refuses a name that none of the relations in FROM has as a column. */
  private void requireColumns(@Nullable SqlNode node, QueryScope scope) {
    if (node == null) {
      return;
    }
    for (SqlIdentifier identifier : ExpressionNames.qualified(node)) {
      requireQualified(identifier, scope);
    }
    for (SqlIdentifier identifier : ExpressionNames.columns(node)) {
      if (scope.lacks(identifier)) {
        String name = Folding.name(identifier);
        throw execution.refused(
            RefusalKind.MISSING_COLUMN,
            "column \"%s\" does not exist".formatted(name),
            ObjectPath.member(scope.anyRelation(), name),
            execution.span(identifier),
            execution.state().departed().get(ObjectPath.member(scope.anyRelation(), name)));
      }
    }
    new Comparisons(execution, scope).require(node);
  }

  private void requireQualified(SqlIdentifier identifier, QueryScope scope) {
    String table = Folding.part(identifier, 0);
    String column = Folding.name(identifier);
    Optional<Source> source = scope.source(table);
    if (source.isPresent() && source.get().lacks(column)) {
      throw execution.refused(
          RefusalKind.MISSING_COLUMN,
          "column %s.%s does not exist".formatted(table, column),
          ObjectPath.member(relationOf(source.get()), column),
          execution.span(identifier),
          execution.state().departed().get(ObjectPath.member(relationOf(source.get()), column)));
    }
    if (source.isEmpty() && scope.namesEverySource()) {
      throw execution.refused(
          RefusalKind.MISSING_RELATION,
          "missing FROM-clause entry for table \"%s\"".formatted(table),
          ObjectPath.relation(new QualifiedName("", table)),
          execution.span(identifier),
          null);
    }
  }

  private static QualifiedName relationOf(Source source) {
    return source.relation() == null ? new QualifiedName("", source.alias()) : source.relation();
  }

  private static List<OutputColumn> outputs(List<Column> columns) {
    return columns.stream().map(c -> new OutputColumn(c.name(), c.type())).toList();
  }

  private static @Nullable List<OutputColumn> renamed(
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
}
