package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.ExpressionName;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.List;
import java.util.function.Function;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlWith;
import org.jspecify.annotations.Nullable;

/** Names and types of the output columns of a SELECT, as far as they are plain to see. */
final class OutputTypes {

  private final Execution execution;
  private final QueryScope scope;
  private final Setting setting;
  private final Function<SqlNode, @Nullable List<OutputColumn>> queries;

  /**
   * Prepares for the columns of a query.
   *
   * @param scope what the names mean
   * @param setting where they stand
   * @param queries gives the output columns of a query inside
   */
  OutputTypes(
      Execution execution,
      QueryScope scope,
      Setting setting,
      Function<SqlNode, @Nullable List<OutputColumn>> queries) {
    this.execution = execution;
    this.scope = scope;
    this.setting = setting;
    this.queries = queries;
  }

  OutputColumn column(SqlNode item) {
    if (item.getKind() == SqlKind.AS) {
      SqlCall as = (SqlCall) item;
      return new OutputColumn(Folding.name((SqlIdentifier) as.operand(1)), type(as.operand(0)));
    }
    return new OutputColumn(name(item), type(item));
  }

  private String name(SqlNode item) {
    if (item instanceof SqlIdentifier identifier) {
      return Folding.name(identifier);
    }
    if (item.getKind().belongsTo(SqlKind.QUERY) || item instanceof SqlWith) {
      List<OutputColumn> columns = queries.apply(item);
      return columns == null || columns.isEmpty() ? "?column?" : columns.get(0).name();
    }
    String text = execution.text(item);
    String name = ExpressionName.of(text);
    return name.equals("expr") ? "?column?" : name;
  }

  /** Returns the type of an expression; {@link UndeterminedType#UNKNOWN} if it is not known. */
  DataType type(SqlNode item) {
    if (item instanceof SqlIdentifier identifier) {
      OutputColumn column = scope.column(identifier);
      if (column != null) {
        return column.type();
      }
    }
    if (item.getKind().belongsTo(SqlKind.QUERY) || item instanceof SqlWith) {
      List<OutputColumn> columns = queries.apply(item);
      if (columns != null && columns.size() > 1) {
        throw execution.refused(
            RefusalKind.SYNTAX_ERROR,
            "subquery must return only one column",
            ObjectPath.relation(new QualifiedName("", "")),
            execution.span(item),
            null);
      }
      return columns == null || columns.isEmpty()
          ? UndeterminedType.UNKNOWN
          : columns.get(0).type();
    }
    return new QueryExpressions(execution, scope, queries).type(item, setting);
  }
}
