package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.DataType;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/** Types of the expressions that leave no doubt: columns of tables, casts, numbers and booleans. */
final class CertainTypes {

  private final Execution execution;
  private final QueryScope scope;

  CertainTypes(Execution execution, QueryScope scope) {
    this.execution = execution;
    this.scope = scope;
  }

  /** Returns the type; null if it is not certain, or the expression is a string or NULL. */
  @Nullable DataType of(@Nullable SqlNode node) {
    if (node instanceof SqlIdentifier identifier) {
      return known(scope.columnType(identifier));
    }
    if (node instanceof SqlNumericLiteral number) {
      return new DataType(null, number.isInteger() ? "integer" : "numeric", List.of(), 0);
    }
    if (node instanceof SqlLiteral literal) {
      return literal.getTypeName() == SqlTypeName.BOOLEAN
          ? new DataType(null, "boolean", List.of(), 0)
          : null;
    }
    if (node instanceof SqlCall call && call.getKind() == SqlKind.CAST) {
      return call.operand(1) instanceof SqlDataTypeSpec type
          ? known(TypeText.resolve(execution.text(type), type.getParserPosition(), execution))
          : null;
    }
    return null;
  }

  /** Returns a plain string; null if the expression is something else. */
  static @Nullable String string(@Nullable SqlNode node) {
    return node instanceof SqlLiteral literal && literal.getTypeName() == SqlTypeName.CHAR
        ? literal.getValueAs(String.class)
        : null;
  }

  private static @Nullable DataType known(@Nullable DataType type) {
    boolean unknown =
        type == null || type.equals(QueryShape.UNKNOWN) || type.equals(QueryShape.LITERAL);
    return unknown ? null : type;
  }
}
