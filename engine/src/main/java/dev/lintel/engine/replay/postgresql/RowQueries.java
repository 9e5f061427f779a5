package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.QueryShape.OutputColumn;
import dev.lintel.engine.sql.DataClauses;
import dev.lintel.engine.sql.DataClauses.Assignment;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.node.DeleteRows;
import dev.lintel.engine.sql.node.Expression;
import dev.lintel.engine.sql.node.InsertRows;
import dev.lintel.engine.sql.node.UpdateRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSelect;
import org.jspecify.annotations.Nullable;

/**
 * Reads what queries and data statements name, which the server looks up before it looks at any
 * row: relations, columns, and values that are none of a column's type.
 */
final class RowQueries {

  private static final Set<String> QUERIES = Set.of("SELECT", "VALUES", "TABLE", "WITH");

  private final Execution execution;
  private final QueryReader reader;
  private final AssignedValues values;
  private final QueryScope outer;

  RowQueries(Execution execution) {
    this(execution, new QueryScope(null));
  }

  /**
   * Prepares for a statement.
   *
   * @param outer the variables that may be meant in it
   */
  RowQueries(Execution execution, QueryScope outer) {
    this.execution = execution;
    this.outer = outer;
    this.reader = new QueryReader(execution);
    this.values = new AssignedValues(execution);
  }

  /** Refuses a statement that names what certainly does not exist. */
  void require(ParsedStatement statement) {
    SqlNode node = statement.node();
    if (node instanceof UpdateRows update) {
      update(update, DataClauses.of(statement.file(), statement.span()));
    } else if (node instanceof DeleteRows delete && !delete.truncate()) {
      delete(delete, DataClauses.of(statement.file(), statement.span()));
    } else if (node instanceof InsertRows insert) {
      insert(insert, DataClauses.of(statement.file(), statement.span()));
    } else if (node == null && QUERIES.contains(statement.kind().split(" ", 2)[0])) {
      SqlNode query = DataClauses.of(statement.file(), statement.span()).query();
      if (query != null) {
        reader.query(query, outer);
      }
    }
  }

  private void update(UpdateRows node, DataClauses clauses) {
    QueryScope scope = scope(clauses);
    reader.addTarget(node.table(), clauses.alias(), scope);
    from(clauses, scope);
    requireOnce(node, clauses.assignments());
    for (Assignment assignment : clauses.assignments()) {
      SqlNode value = assignment.value();
      if (value != null) {
        reader.require(value, scope);
        Optional<Column> column = column(node.table(), assignment.column());
        column.ifPresent(c -> values.require(c, value, scope));
      }
    }
    reader.require(clauses.where(), scope);
    returning(clauses, scope);
  }

  private void requireOnce(UpdateRows node, List<Assignment> assignments) {
    Set<String> assigned = new HashSet<>();
    for (Assignment assignment : assignments) {
      String column = assignment.column();
      if (column != null && !assigned.add(column)) {
        throw refused(
            RefusalKind.SYNTAX_ERROR,
            "multiple assignments to same column \"%s\"".formatted(column),
            node.table(),
            node.table());
      }
    }
  }

  private Refused refused(RefusalKind kind, String message, SqlIdentifier table, SqlNode place) {
    return execution.refused(
        kind,
        message,
        ObjectPath.relation(new QualifiedName("", Folding.name(table))),
        execution.span(place),
        null);
  }

  private void delete(DeleteRows node, DataClauses clauses) {
    QueryScope scope = scope(clauses);
    reader.addTarget(node.tables().get(0), clauses.alias(), scope);
    from(clauses, scope);
    reader.require(clauses.where(), scope);
    returning(clauses, scope);
  }

  private void insert(InsertRows node, DataClauses clauses) {
    QueryScope scope = scope(clauses);
    Expression source = node.source();
    SqlNode query = source == null ? null : source.parsed();
    requireNamedOnce(node);
    if (query != null) {
      List<OutputColumn> output = reader.query(query, scope);
      requireWidth(node, query, output == null ? -1 : output.size());
      rows(node, query, scope);
    }
    QueryScope returned = new QueryScope(scope);
    reader.addTarget(node.table(), clauses.alias(), returned);
    returning(clauses, returned);
  }

  private void requireNamedOnce(InsertRows node) {
    Set<String> named = new HashSet<>();
    for (SqlIdentifier column : node.columns()) {
      // A field or an element of a column is left out of its name.
      boolean whole = table(node.table()).filter(this::hasOnlyPlainTypes).isPresent();
      if (whole && !named.add(Folding.name(column))) {
        throw refused(
            RefusalKind.DUPLICATE_COLUMN,
            "column \"%s\" specified more than once".formatted(Folding.name(column)),
            node.table(),
            column);
      }
    }
  }

  private boolean hasOnlyPlainTypes(Table table) {
    return table.columns().stream()
        .allMatch(c -> c.type().userType() == null && c.type().dimensions() == 0);
  }

  /** Refuses rows of more values than there are columns, or fewer than columns are named. */
  private void requireWidth(InsertRows node, SqlNode query, int width) {
    int columns = columns(node).size();
    if (width < 0 || columns == 0) {
      return;
    }
    if (width > columns) {
      throw refused(
          RefusalKind.SYNTAX_ERROR,
          "INSERT has more expressions than target columns",
          node.table(),
          query);
    }
    if (width < columns && !node.columns().isEmpty()) {
      throw refused(
          RefusalKind.SYNTAX_ERROR,
          "INSERT has more target columns than expressions",
          node.table(),
          node.columns().get(width));
    }
  }

  /** Checks the constants of VALUES against the columns they go to. */
  private void rows(InsertRows node, SqlNode query, QueryScope scope) {
    if (!(query instanceof SqlCall values) || query.getKind() != SqlKind.VALUES) {
      return;
    }
    List<Optional<Column>> columns = columns(node);
    for (SqlNode row : values.getOperandList()) {
      List<SqlNode> items =
          row instanceof SqlCall call && call.getKind() == SqlKind.ROW
              ? call.getOperandList()
              : List.of(row);
      for (int i = 0; i < Math.min(items.size(), columns.size()); i++) {
        SqlNode item = items.get(i);
        columns.get(i).ifPresent(column -> this.values.require(column, item, scope));
      }
    }
  }

  private List<Optional<Column>> columns(InsertRows node) {
    List<Optional<Column>> columns = new ArrayList<>();
    if (!node.columns().isEmpty()) {
      node.columns().forEach(name -> columns.add(column(node.table(), Folding.name(name))));
    } else if (table(node.table()).isPresent()) {
      Table table = table(node.table()).get();
      boolean known = !execution.catalog().uncertainty().members().containsKey(table.name());
      table
          .columns()
          .forEach(column -> columns.add(known ? Optional.of(column) : Optional.empty()));
    }
    return columns;
  }

  private QueryScope scope(DataClauses clauses) {
    QueryScope scope = new QueryScope(outer);
    if (!clauses.commonTables().isEmpty()) {
      reader.addCommonTables(clauses.with(), clauses.commonTables(), scope);
    }
    return new QueryScope(scope);
  }

  private void from(DataClauses clauses, QueryScope scope) {
    if (clauses.from() instanceof SqlSelect select && select.getFrom() != null) {
      reader.addFrom(select.getFrom(), scope);
    } else if (clauses.hasFrom()) {
      // Whatever stands there may have any name and any column.
      scope.add(new QueryScope.Source("", null, null, false));
    }
  }

  private void returning(DataClauses clauses, QueryScope scope) {
    if (clauses.returning() instanceof SqlSelect select && select.getFrom() == null) {
      for (SqlNode item : select.getSelectList()) {
        reader.require(item, scope);
      }
    }
  }

  private Optional<Column> column(SqlIdentifier table, @Nullable String column) {
    return column == null
        ? Optional.empty()
        : table(table)
            .filter(found -> execution.isCertain(found.name(), column))
            .flatMap(found -> found.column(column));
  }

  private Optional<Table> table(SqlIdentifier identifier) {
    Optional<QualifiedName> name = new Lookup(execution).find(identifier);
    return name.filter(execution::isCertain)
        .flatMap(found -> execution.catalog().relation(found))
        .filter(Table.class::isInstance)
        .map(Table.class::cast);
  }
}
