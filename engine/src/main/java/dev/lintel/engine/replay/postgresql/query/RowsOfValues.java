package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;

/** Strings in VALUES, which get the type that the other rows have in their place. */
final class RowsOfValues {

  private final Execution execution;
  private final QueryExpressions types;

  RowsOfValues(Execution execution, QueryExpressions types) {
    this.execution = execution;
    this.types = types;
  }

  /** Refuses a string that is no value of the type that its column has in the end. */
  void require(SqlCall rows, List<OutputColumn> columns) {
    TypeBook book = new TypeBook(execution);
    for (SqlNode row : rows.getOperandList()) {
      List<SqlNode> items = row instanceof SqlCall call ? call.getOperandList() : List.of(row);
      for (int i = 0; i < Math.min(items.size(), columns.size()); i++) {
        OutputColumn column = columns.get(i);
        boolean open =
            column.type().equals(UndeterminedType.UNKNOWN)
                || column.type().equals(UndeterminedType.LITERAL);
        SqlType type = open ? SqlType.ANY_ONE : book.type(column.type());
        if (type.isKnown() && items.get(i).getKind() == SqlKind.LITERAL) {
          types.requireAssignable(type, items.get(i), "VALUES types cannot be matched: %s");
        }
      }
    }
  }
}
