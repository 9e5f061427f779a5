package dev.lintel.engine.replay.postgresql.query;

import java.util.List;
import java.util.Objects;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.util.Litmus;
import org.jspecify.annotations.Nullable;

/**
 * Whether two terms of a query are written alike, wherever they stand. Calcite's own comparison
 * prints the fields of {@code EXTRACT} and units of intervals as text, which needs parts of Calcite
 * that a program that only parses does not have.
 */
final class SameTerm {
  private SameTerm() {}

  /** Returns whether two terms are written alike; two that are missing are. */
  static boolean is(@Nullable SqlNode one, @Nullable SqlNode other) {
    if (one == null || other == null) {
      return one == other;
    }
    if (one instanceof SqlIntervalQualifier first && other instanceof SqlIntervalQualifier second) {
      return first.timeUnitRange == second.timeUnitRange
          && Objects.equals(first.timeFrameName, second.timeFrameName);
    }
    if (one instanceof SqlCall first && other instanceof SqlCall second) {
      return first.getOperator().getName().equalsIgnoreCase(second.getOperator().getName())
          && is(first.getFunctionQuantifier(), second.getFunctionQuantifier())
          && are(first.getOperandList(), second.getOperandList());
    }
    if (one instanceof SqlNodeList first && other instanceof SqlNodeList second) {
      return are(first, second);
    }
    return one.equalsDeep(other, Litmus.IGNORE);
  }

  private static boolean are(
      List<? extends @Nullable SqlNode> some, List<? extends @Nullable SqlNode> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!is(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
