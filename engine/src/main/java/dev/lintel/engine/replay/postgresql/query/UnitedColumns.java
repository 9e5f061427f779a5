package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** The columns of UNION and its kin, and of the rows of VALUES. */
final class UnitedColumns {

  private final Execution execution;
  private final boolean certain;

  /**
   * Prepares for some columns.
   *
   * @param certain whether everything that the queries read is as it seems
   */
  UnitedColumns(Execution execution, boolean certain) {
    this.execution = execution;
    this.certain = certain;
  }

  /** Returns the columns with the names of the first and the types of both; null if not known. */
  @Nullable List<OutputColumn> of(
      @Nullable List<OutputColumn> first, @Nullable List<OutputColumn> second, SqlCall call) {
    if (first == null || second == null) {
      return null;
    }
    String word = call.getOperator().getName().split(" ", 2)[0];
    if (first.size() != second.size()) {
      throw refused(
          "each %s query must have the same number of columns".formatted(word),
          call.operand(call.operandCount() - 1));
    }
    CommonType common = new CommonType(execution);
    List<OutputColumn> united = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      DataType left = first.get(i).type();
      DataType right = second.get(i).type();
      if (certain) {
        common.require(word, left, right, call);
      }
      boolean rows = call.getKind() == SqlKind.VALUES;
      DataType type = rows ? common.of(left, right) : common.united(left, right);
      united.add(new OutputColumn(first.get(i).name(), type, first.get(i).named()));
    }
    return united;
  }

  /** Refuses a row of VALUES that is longer or shorter than the one before. */
  void requireLength(List<OutputColumn> first, List<OutputColumn> row, SqlNode place) {
    if (first.size() != row.size()) {
      throw refused("VALUES lists must all be the same length", place);
    }
  }

  private Refused refused(String message, SqlNode place) {
    return execution.refused(
        RefusalKind.SYNTAX_ERROR,
        message,
        ObjectPath.relation(new QualifiedName("", "")),
        execution.span(place),
        null);
  }
}
