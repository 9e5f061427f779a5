package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.replay.postgresql.QueryShape.OutputColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.type.SqlTypeName;

/** Names and types of the output columns of a SELECT, as far as they are plain to see. */
final class OutputTypes {

  private static final Map<String, String> RESULTS =
      Map.of(
          "count", "bigint",
          "now", "timestamp with time zone",
          "lower", "text",
          "upper", "text",
          "concat", "text",
          "row_number", "bigint",
          "gen_random_uuid", "uuid");

  private static final List<String> OF_ARGUMENT = List.of("min", "max", "coalesce");

  private final Execution execution;
  private final QueryScope scope;

  OutputTypes(Execution execution, QueryScope scope) {
    this.execution = execution;
    this.scope = scope;
  }

  OutputColumn column(SqlNode item) {
    if (item.getKind() == SqlKind.AS) {
      SqlCall as = (SqlCall) item;
      return new OutputColumn(Folding.name((SqlIdentifier) as.operand(1)), type(as.operand(0)));
    }
    return new OutputColumn(name(item), type(item));
  }

  private String name(SqlNode item) {
    if (item instanceof SqlIdentifier identifier) {
      return Folding.name(identifier);
    }
    String text = execution.file().slice(execution.span(item));
    String name = ExpressionName.of(text);
    return name.equals("expr") ? "?column?" : name;
  }

  private DataType type(SqlNode item) {
    if (item instanceof SqlIdentifier identifier) {
      OutputColumn column = scope.column(identifier);
      return column == null ? QueryShape.UNKNOWN : column.type();
    }
    if (item instanceof SqlLiteral literal) {
      return literal(literal);
    }
    if (item instanceof SqlCall cast
        && cast.getKind() == SqlKind.CAST
        && cast.operand(1) instanceof SqlDataTypeSpec type) {
      String name =
          BuiltInTypes.printed(Folding.lowerCase(execution.file().slice(execution.span(type))));
      return name == null ? QueryShape.UNKNOWN : new DataType(null, name, List.of(), 0);
    }
    if (item instanceof SqlCall call) {
      String function = Folding.lowerCase(call.getOperator().getName());
      if (OF_ARGUMENT.contains(function) && call.operandCount() > 0) {
        return type(call.operand(0));
      }
      String result = RESULTS.get(function);
      return result == null ? QueryShape.UNKNOWN : new DataType(null, result, List.of(), 0);
    }
    return QueryShape.UNKNOWN;
  }

  private static boolean fits(SqlNumericLiteral number) {
    BigDecimal value = number.bigDecimalValue();
    return value != null && value.toBigInteger().bitLength() < 32;
  }

  private static DataType literal(SqlLiteral literal) {
    String name = "unknown";
    if (literal instanceof SqlNumericLiteral number) {
      boolean small = number.isInteger() && fits(number);
      name = small ? "integer" : "unknown";
    } else if (literal.getTypeName() == SqlTypeName.BOOLEAN) {
      name = "boolean";
    } else if (literal.getTypeName() == SqlTypeName.CHAR) {
      name = "text";
    }
    return new DataType(null, name, List.of(), 0);
  }
}
