package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import java.util.Map;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.jspecify.annotations.Nullable;

/** Checks comparisons: that there is an operator for the types, and that strings are values. */
final class Comparisons {

  private static final Map<SqlKind, String> OPERATORS =
      Map.ofEntries(
          Map.entry(SqlKind.EQUALS, "="),
          Map.entry(SqlKind.NOT_EQUALS, "<>"),
          Map.entry(SqlKind.LESS_THAN, "<"),
          Map.entry(SqlKind.GREATER_THAN, ">"),
          Map.entry(SqlKind.LESS_THAN_OR_EQUAL, "<="),
          Map.entry(SqlKind.GREATER_THAN_OR_EQUAL, ">="),
          Map.entry(SqlKind.IN, "="),
          Map.entry(SqlKind.NOT_IN, "<>"),
          Map.entry(SqlKind.IS_DISTINCT_FROM, "="),
          Map.entry(SqlKind.IS_NOT_DISTINCT_FROM, "="));

  private final Execution execution;
  private final CertainTypes types;

  Comparisons(Execution execution, QueryScope scope) {
    this.execution = execution;
    this.types = new CertainTypes(execution, scope);
  }

  /** Checks the comparisons in an expression, those in queries inside it aside. */
  void require(@Nullable SqlNode node) {
    if (node instanceof SqlNodeList list) {
      list.forEach(this::require);
    } else if (node instanceof SqlCall call && !call.getKind().belongsTo(SqlKind.QUERY)) {
      call.getOperandList().forEach(this::require);
      String operator = OPERATORS.get(call.getKind());
      if (operator != null && call.operandCount() == 2) {
        compare(call.operand(0), operator, call.operand(1));
      }
    }
  }

  private void compare(SqlNode left, String operator, SqlNode right) {
    if (right instanceof SqlNodeList list) {
      list.forEach(item -> compare(left, operator, item));
      return;
    }
    DataType leftType = types.of(left);
    DataType rightType = types.of(right);
    String leftText = CertainTypes.string(left);
    String rightText = CertainTypes.string(right);
    if (leftType != null && rightText != null) {
      requireValue(leftType, rightText, left, right);
    } else if (rightType != null && leftText != null) {
      requireValue(rightType, leftText, right, left);
    } else if (leftType != null && rightType != null) {
      requireOperator(leftType, operator, rightType, left);
    }
  }

  private void requireValue(DataType type, String text, SqlNode operand, SqlNode string) {
    new LiteralValues(execution).require(type, text, path(operand), execution.span(string));
  }

  private ObjectPath path(SqlNode operand) {
    return ObjectPath.relation(new QualifiedName("", execution.text(operand)));
  }

  private void requireOperator(DataType left, String operator, DataType right, SqlNode place) {
    boolean none =
        execution.emptyStart()
            && !execution.state().ownOperators()
            && TypeFamilies.areIncomparable(execution.catalog(), left, right)
            && TypeFamilies.areIncomparable(execution.catalog(), right, left);
    if (none) {
      throw execution.refused(
          RefusalKind.MISSING_OPERATOR,
          "operator does not exist: %s %s %s"
              .formatted(AssignedValues.written(left), operator, AssignedValues.written(right)),
          path(place),
          execution.span(place),
          null);
    }
  }
}
