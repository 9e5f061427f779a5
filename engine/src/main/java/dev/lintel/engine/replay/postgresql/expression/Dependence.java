package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.expression.Coercions.Context;
import java.util.List;

/** Whether the value of an expression depends on more than what stands in it. */
final class Dependence {

  private boolean mutable;

  /** Takes note of a call of that volatility; {@code ?} is not known. */
  void add(char volatility) {
    mutable |= volatility == 's' || volatility == 'v';
  }

  /**
   * Takes note of a call with operands of those types. Volatility {@code t} is that of their casts
   * to text: the server puts the query of such a function in its place before it judges.
   */
  void add(char volatility, List<SqlType> operands) {
    if (volatility != 't') {
      add(volatility);
      return;
    }
    SqlType text = BuiltIns.type("text");
    for (SqlType operand : operands) {
      Character way = Coercions.way(operand, text, Context.EXPLICIT);
      add(way == null ? '?' : way);
    }
  }

  /** Returns whether it certainly does. */
  boolean isMutable() {
    return mutable;
  }
}
