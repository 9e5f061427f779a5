package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlWith;
import org.apache.calcite.sql.SqlWithItem;

/** The queries of WITH inside a query ({@code parse_cte.c} of the server's source). */
final class WithQueries {

  private final Execution execution;
  private final QueryReader reader;

  WithQueries(Execution execution, QueryReader reader) {
    this.execution = execution;
    this.reader = reader;
  }

  /** Reads them, and makes their names known to a query. */
  void add(SqlWith with, QueryScope scope) {
    Set<String> names = new HashSet<>();
    for (SqlNode node : with.withList) {
      SqlWithItem item = (SqlWithItem) node;
      String name = Folding.name(item.name);
      requireNew(names, name, item);
      if (item.recursive.booleanValue()) {
        // What is written later may be read before it too.
        scope.addCommonTable(new FromItem(name, null, null, true));
      }
    }
    for (SqlNode node : with.withList) {
      add((SqlWithItem) node, scope);
    }
  }

  private void add(SqlWithItem item, QueryScope scope) {
    String name = Folding.name(item.name);
    List<OutputColumn> output =
        item.recursive.booleanValue()
            ? new RecursiveQuery(execution, reader, name, columns(item)).read(item.query, scope)
            : reader.query(item.query, scope);
    ColumnAliases.require(
        execution, "WITH query", name, output, item.columnList, execution.span(item));
    List<OutputColumn> columns = reader.renamed(output, item.columnList);
    boolean none = columns != null && columns.isEmpty();
    scope.addCommonTable(new FromItem(name, null, none ? null : columns, true));
  }

  private static List<String> columns(SqlWithItem item) {
    return item.columnList == null
        ? List.of()
        : item.columnList.stream().map(column -> Folding.name((SqlIdentifier) column)).toList();
  }

  private void requireNew(Set<String> names, String name, SqlNode place) {
    if (!names.add(name)) {
      throw execution.refused(
          RefusalKind.DUPLICATE_ALIAS,
          "WITH query name \"%s\" specified more than once".formatted(name),
          ObjectPath.relation(new QualifiedName("", name)),
          execution.span(place),
          null);
    }
  }
}
