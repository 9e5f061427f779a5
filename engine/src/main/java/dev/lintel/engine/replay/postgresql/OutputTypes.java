package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.QueryShape.OutputColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlWith;
import org.apache.calcite.sql.fun.SqlCase;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/** Names and types of the output columns of a SELECT, as far as they are plain to see. */
final class OutputTypes {

  private static final Set<SqlKind> CONDITIONS =
      Set.of(
          SqlKind.AND,
          SqlKind.OR,
          SqlKind.NOT,
          SqlKind.IN,
          SqlKind.NOT_IN,
          SqlKind.LIKE,
          SqlKind.SIMILAR,
          SqlKind.BETWEEN,
          SqlKind.EXISTS,
          SqlKind.SOME,
          SqlKind.ALL,
          SqlKind.EQUALS,
          SqlKind.NOT_EQUALS,
          SqlKind.LESS_THAN,
          SqlKind.GREATER_THAN,
          SqlKind.LESS_THAN_OR_EQUAL,
          SqlKind.GREATER_THAN_OR_EQUAL,
          SqlKind.IS_NULL,
          SqlKind.IS_NOT_NULL,
          SqlKind.IS_TRUE,
          SqlKind.IS_NOT_TRUE,
          SqlKind.IS_FALSE,
          SqlKind.IS_NOT_FALSE,
          SqlKind.IS_DISTINCT_FROM,
          SqlKind.IS_NOT_DISTINCT_FROM);

  private static final Set<String> CONDITION_OPERATORS =
      Set.of("~", "~*", "!~", "!~*", "@>", "<@", "&&", "?", "?|", "?&", "@@");

  private static final Set<SqlKind> ARITHMETIC =
      Set.of(SqlKind.PLUS, SqlKind.MINUS, SqlKind.TIMES, SqlKind.DIVIDE, SqlKind.MOD);

  private final Execution execution;
  private final QueryScope scope;
  private final Function<SqlNode, @Nullable List<OutputColumn>> queries;

  /**
   * Prepares for the columns of a query.
   *
   * @param scope what the names mean
   * @param queries gives the output columns of a query inside
   */
  OutputTypes(
      Execution execution,
      QueryScope scope,
      Function<SqlNode, @Nullable List<OutputColumn>> queries) {
    this.execution = execution;
    this.scope = scope;
    this.queries = queries;
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
    if (item.getKind().belongsTo(SqlKind.QUERY) || item instanceof SqlWith) {
      List<OutputColumn> columns = queries.apply(item);
      return columns == null || columns.isEmpty() ? "?column?" : columns.get(0).name();
    }
    String text = execution.text(item);
    String name = ExpressionName.of(text);
    return name.equals("expr") ? "?column?" : name;
  }

  /** Returns the type of an expression; {@link QueryShape#UNKNOWN} if it is not known. */
  DataType type(SqlNode item) {
    if (item instanceof SqlIdentifier identifier) {
      return identifier(identifier);
    }
    if (item instanceof SqlLiteral literal) {
      return literal(literal);
    }
    if (item.getKind().belongsTo(SqlKind.QUERY) || item instanceof SqlWith) {
      List<OutputColumn> columns = queries.apply(item);
      return columns == null || columns.size() != 1 ? QueryShape.UNKNOWN : columns.get(0).type();
    }
    return item instanceof SqlCall call ? call(call) : QueryShape.UNKNOWN;
  }

  private DataType identifier(SqlIdentifier identifier) {
    OutputColumn column = scope.column(identifier);
    if (column != null) {
      return column.type();
    }
    boolean plain = identifier.isSimple() && !identifier.isComponentQuoted(0);
    String word = plain ? Folding.lowerCase(identifier.getSimple()) : "";
    return word.startsWith("current_") || word.equals("localtimestamp")
        ? FunctionTypes.of(word, List.of())
        : QueryShape.UNKNOWN;
  }

  private DataType call(SqlCall call) {
    SqlKind kind = call.getKind();
    if (call instanceof SqlCase whole) {
      return ofCase(whole);
    }
    if (kind == SqlKind.CAST) {
      return call.operand(1) instanceof SqlDataTypeSpec type ? cast(type) : QueryShape.UNKNOWN;
    }
    String name = Folding.lowerCase(call.getOperator().getName());
    if (CONDITIONS.contains(kind) || CONDITION_OPERATORS.contains(name)) {
      return FunctionTypes.scalar("boolean");
    }
    if (kind == SqlKind.OVER || kind == SqlKind.FILTER || kind == SqlKind.WITHIN_GROUP) {
      return type(call.operand(0));
    }
    if (kind == SqlKind.ARRAY_VALUE_CONSTRUCTOR) {
      return FunctionTypes.array(CommonType.of(types(call)));
    }
    if (kind == SqlKind.MINUS_PREFIX || kind == SqlKind.PLUS_PREFIX) {
      return CommonType.withoutModifiers(type(call.operand(0)));
    }
    if (call.operandCount() == 2 && (ARITHMETIC.contains(kind) || kind == SqlKind.OTHER)) {
      return OperatorTypes.of(name, type(call.operand(0)), type(call.operand(1)));
    }
    return isRedefined(name) ? QueryShape.UNKNOWN : FunctionTypes.of(name, types(call));
  }

  /** A function of the history may be meant where it has the name of a built-in one. */
  private boolean isRedefined(String function) {
    return execution.state().searchPath().schemas().stream()
        .anyMatch(
            schema -> !execution.catalog().routines(new QualifiedName(schema, function)).isEmpty());
  }

  private List<DataType> types(SqlCall call) {
    List<DataType> types = new ArrayList<>();
    for (SqlNode operand : call.getOperandList()) {
      types.add(operand == null ? QueryShape.UNKNOWN : type(operand));
    }
    return types;
  }

  private DataType ofCase(SqlCase call) {
    List<DataType> types = new ArrayList<>();
    SqlNode otherwise = call.getElseOperand();
    if (otherwise != null) {
      // The server looks at ELSE first.
      types.add(type(otherwise));
    }
    call.getThenOperands().forEach(value -> types.add(type(value)));
    return CommonType.of(types);
  }

  private DataType cast(SqlDataTypeSpec type) {
    DataType resolved = TypeText.resolve(execution.text(type), type.getParserPosition(), execution);
    return resolved == null ? QueryShape.UNKNOWN : resolved;
  }

  private static DataType literal(SqlLiteral literal) {
    if (literal instanceof SqlNumericLiteral number) {
      return FunctionTypes.scalar(number.isInteger() ? integer(number) : "numeric");
    }
    if (literal.getTypeName() == SqlTypeName.BOOLEAN) {
      return FunctionTypes.scalar("boolean");
    }
    boolean untyped =
        literal.getTypeName() == SqlTypeName.CHAR || literal.getTypeName() == SqlTypeName.NULL;
    return untyped ? QueryShape.LITERAL : QueryShape.UNKNOWN;
  }

  private static String integer(SqlNumericLiteral number) {
    BigDecimal value = number.bigDecimalValue();
    int bits = value == null ? Long.SIZE : value.toBigInteger().bitLength();
    return bits < Integer.SIZE ? "integer" : bits < Long.SIZE ? "bigint" : "numeric";
  }
}
