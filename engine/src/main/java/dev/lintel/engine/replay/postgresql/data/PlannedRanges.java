package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.literal.InputFault;
import dev.lintel.engine.replay.postgresql.literal.RangeCall;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSelect;

/** Ranges in a query that the server makes of constants when it plans it, rows or not. */
final class PlannedRanges {

  private PlannedRanges() {}

  /** Refuses a range that cannot be, in what a query lists. */
  static void require(Execution execution, SqlSelect select) {
    for (SqlNode item : select.getSelectList()) {
      SqlNode plain = item.getKind() == SqlKind.AS ? ((SqlCall) item).operand(0) : item;
      InputFault fault = RangeCall.fault(execution.text(plain));
      if (fault != null) {
        throw execution.refused(
            fault.kind(),
            fault.message(),
            ObjectPath.relation(new QualifiedName("", "")),
            execution.span(plain),
            null);
      }
    }
  }
}
