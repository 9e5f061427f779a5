package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.jspecify.annotations.Nullable;

/**
 * Refuses GROUPING of columns that GROUP BY does not name ({@code finalize_grouping_exprs} of the
 * server's source).
 *
 * @param owner finds what a column belongs to
 * @param grouped whether a column is grouped by, or may be
 */
record GroupingCalls(
    Execution execution,
    Function<SqlNode, Optional<FromItem>> owner,
    BiPredicate<SqlIdentifier, FromItem> grouped) {

  /** Checks an expression or a list of them; queries inside are left to their own check. */
  void require(@Nullable SqlNode node) {
    if (node instanceof SqlNodeList list) {
      list.forEach(this::require);
    } else if (node instanceof SqlCall call && !call.getKind().belongsTo(SqlKind.QUERY)) {
      boolean grouping = Folding.lowerCase(call.getOperator().getName()).equals("grouping");
      for (SqlNode operand : call.getOperandList()) {
        if (grouping && operand instanceof SqlIdentifier column) {
          requireGrouped(column);
        }
        require(operand);
      }
    }
  }

  private void requireGrouped(SqlIdentifier column) {
    Optional<FromItem> source = owner.apply(column);
    if (source.isPresent() && !grouped.test(column, source.get())) {
      throw execution.refused(
          RefusalKind.INVALID_GROUPING,
          "arguments to GROUPING must be grouping expressions of the associated query level",
          ObjectPath.relation(new QualifiedName("", "")),
          execution.span(column),
          null);
    }
  }
}
