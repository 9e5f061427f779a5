package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.DataType;
import java.util.Set;

/** What operators return (PostgreSQL 17 documentation, chapter 9). */
final class OperatorTypes {

  private OperatorTypes() {}

  /**
   * Returns the type of an expression with an operator between two others.
   *
   * @return {@link QueryShape#UNKNOWN} if it is not known
   */
  static DataType of(String operator, DataType left, DataType right) {
    return switch (operator) {
      case "->", "#>" -> isJson(left) ? left : QueryShape.UNKNOWN;
      case "->>", "#>>" -> FunctionTypes.scalar("text");
      case "at time zone" -> atTimeZone(left);
      case "collate" -> left;
      case "||" -> joined(left, right);
      case "+", "-" -> {
        if (is(left, "jsonb") && operator.equals("-")) {
          yield left;
        }
        DataType time = time(operator, left, right);
        yield time.equals(QueryShape.UNKNOWN) ? CommonType.ofNumbers(left, right) : time;
      }
      case "*", "/", "%", "%%", "mod" -> CommonType.ofNumbers(left, right);
      default -> QueryShape.UNKNOWN;
    };
  }

  private static DataType atTimeZone(DataType type) {
    if (is(type, "timestamp with time zone")) {
      return FunctionTypes.scalar("timestamp without time zone");
    }
    return is(type, "timestamp without time zone")
        ? FunctionTypes.scalar("timestamp with time zone")
        : QueryShape.UNKNOWN;
  }

  private static DataType joined(DataType left, DataType right) {
    if (is(left, "jsonb")) {
      return left;
    }
    if (hasOwnConcatenation(left) || hasOwnConcatenation(right)) {
      return QueryShape.UNKNOWN;
    }
    if (isText(left) || isText(right)) {
      return left.dimensions() + right.dimensions() == 0
          ? FunctionTypes.scalar("text")
          : QueryShape.UNKNOWN;
    }
    return QueryShape.UNKNOWN;
  }

  /** With a plain string on the other side, that is read as a value of the same type. */
  private static boolean hasOwnConcatenation(DataType type) {
    return type.userType() == null
        && Set.of("bytea", "bit", "bit varying", "tsvector", "tsquery", "jsonb", "unknown")
            .contains(type.name());
  }

  private static DataType time(String operator, DataType left, DataType right) {
    boolean timestamps = isTimestamp(left) && isTimestamp(right);
    if (timestamps && operator.equals("-")) {
      return FunctionTypes.scalar("interval");
    }
    if (isTimestamp(left) && is(right, "interval")) {
      return CommonType.withoutModifiers(left);
    }
    if (is(left, "date") && is(right, "integer")) {
      return left;
    }
    if (is(left, "date") && is(right, "interval")) {
      return FunctionTypes.scalar("timestamp without time zone");
    }
    return is(left, "date") && is(right, "date") && operator.equals("-")
        ? FunctionTypes.scalar("integer")
        : QueryShape.UNKNOWN;
  }

  private static boolean isTimestamp(DataType type) {
    return is(type, "timestamp with time zone") || is(type, "timestamp without time zone");
  }

  private static boolean isJson(DataType type) {
    return is(type, "json") || is(type, "jsonb");
  }

  private static boolean isText(DataType type) {
    return type.equals(QueryShape.LITERAL) || is(type, "text") || is(type, "character varying");
  }

  private static boolean is(DataType type, String name) {
    return type.userType() == null && type.dimensions() == 0 && type.name().equals(name);
  }
}
