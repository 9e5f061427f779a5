package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlCharStringLiteral;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSelect;

/** Strings in VALUES and UNION, which get the type that the other rows have in their place. */
final class RowsOfValues {

  private final Execution execution;
  private final QueryExpressions types;

  RowsOfValues(Execution execution, QueryExpressions types) {
    this.execution = execution;
    this.types = types;
  }

  /** Refuses a string that is no value of the type that its column has in the end. */
  void require(SqlCall rows, List<OutputColumn> columns) {
    for (SqlNode row : rows.getOperandList()) {
      require(row instanceof SqlCall call ? call.getOperandList() : List.of(row), columns);
    }
  }

  /** Refuses a string in a query of UNION that is no value of the type that its column has. */
  void requireUnited(SqlCall union, List<OutputColumn> columns) {
    for (SqlNode query : union.getOperandList()) {
      if (query instanceof SqlSelect select
          && !select.isDistinct()
          && select.getGroup() == null
          && select.getSelectList().size() == columns.size()) {
        List<SqlNode> items = new ArrayList<>();
        for (SqlNode item : select.getSelectList()) {
          items.add(item.getKind() == SqlKind.AS ? ((SqlCall) item).operand(0) : item);
        }
        require(items, columns);
      }
    }
  }

  private void require(List<SqlNode> items, List<OutputColumn> columns) {
    TypeBook book = new TypeBook(execution);
    for (int i = 0; i < Math.min(items.size(), columns.size()); i++) {
      OutputColumn column = columns.get(i);
      boolean open =
          column.type().equals(UndeterminedType.UNKNOWN)
              || column.type().equals(UndeterminedType.LITERAL);
      SqlType type = open ? SqlType.ANY_ONE : book.type(column.type());
      if (type.isKnown() && items.get(i) instanceof SqlCharStringLiteral) {
        types.requireAssignable(type, items.get(i), "VALUES types cannot be matched: %s");
      }
    }
  }
}
