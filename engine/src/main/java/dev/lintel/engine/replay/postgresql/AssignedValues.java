package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DataType;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;

/** Checks what goes into a column: by SET, by VALUES, or as its default. */
final class AssignedValues {

  private final Execution execution;

  AssignedValues(Execution execution) {
    this.execution = execution;
  }

  /** Refuses a value whose type certainly does not go into the column. */
  void require(Column column, SqlNode value, QueryScope scope) {
    if (value.getKind() != SqlKind.DEFAULT) {
      new QueryExpressions(execution, scope, query -> null).requireAssignable(column, value);
    }
  }

  /** Returns whether one type is certainly not assigned to another. */
  static boolean isRefused(Execution execution, DataType from, DataType to) {
    return execution.emptyStart()
        && !execution.state().ownOperators().mayCast(from)
        && Casts.isRefused(execution.catalog(), from, to);
  }

  /** Returns a type as messages have it, without its modifiers. */
  static String written(DataType type) {
    return CommonType.withoutModifiers(type).sql();
  }
}
