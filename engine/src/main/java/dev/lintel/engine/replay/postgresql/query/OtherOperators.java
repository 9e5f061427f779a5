package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ExtensionObjects;
import dev.lintel.engine.replay.postgresql.execution.OwnOperators;
import dev.lintel.engine.replay.postgresql.expression.Coercions;
import dev.lintel.engine.replay.postgresql.expression.Coercions.Context;
import dev.lintel.engine.replay.postgresql.named.ObjectNames;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import java.util.Collections;
import java.util.List;

/** The operators that the server itself does not have: the history's own, and of extensions. */
final class OtherOperators {

  private final Execution execution;
  private final TypeBook types;

  OtherOperators(Execution execution, TypeBook types) {
    this.execution = execution;
    this.types = types;
  }

  /**
   * Returns whether there may be such an operator.
   *
   * @param operands the types of the operands, one or two
   */
  boolean mayTake(String name, List<SqlType> operands) {
    OwnOperators own = execution.state().ownOperators();
    if (operands.stream().allMatch(SqlType::isLiteral)) {
      return own.anything()
          || own.operators().stream().anyMatch(operator -> operator.name().equals(name))
          || mayTakeStrings(name, operands.size());
    }
    return own.anything()
        || own.operators().stream()
            .anyMatch(operator -> operator.name().equals(name) && takes(operator, operands))
        || new ExtensionObjects(execution).mayBringOperator(name, operands);
  }

  /** Among strings without a type another operator is meant only if it is for strings. */
  private boolean mayTakeStrings(String name, int count) {
    List<SqlType> strings = Collections.nCopies(count, BuiltIns.type("text"));
    return new ExtensionObjects(execution).mayBringOperator(name, strings);
  }

  private boolean takes(OwnOperators.Operator operator, List<SqlType> operands) {
    SqlType right = operands.get(operands.size() - 1);
    boolean binary = operands.size() == 2;
    return binary == (operator.left() != ObjectNames.NONE)
        && (!binary || takes(operator.left(), operands.get(0)))
        && takes(operator.right(), right);
  }

  private boolean takes(DataType declared, SqlType operand) {
    return Coercions.can(operand, types.type(declared), Context.IMPLICIT);
  }
}
