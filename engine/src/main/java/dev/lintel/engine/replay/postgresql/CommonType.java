package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.DataType;
import java.util.List;

/**
 * The type of a value that comes from one of several expressions: of CASE, COALESCE and UNION
 * (PostgreSQL 17 documentation, section 10.5).
 */
final class CommonType {

  /** The numeric types, each of which is implicitly cast to those after it. */
  private static final List<String> NUMBERS =
      List.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

  /** The same of points in time. */
  private static final List<String> TIMES =
      List.of("date", "timestamp without time zone", "timestamp with time zone");

  /** Each of these is implicitly cast to the others, so that the first one stays. */
  private static final List<String> STRINGS =
      List.of("character varying", "text", "character", "bpchar");

  private CommonType() {}

  /** Returns the type; {@link QueryShape#UNKNOWN} if it is not known. */
  static DataType of(List<DataType> types) {
    return types.stream().reduce(CommonType::of).orElse(QueryShape.UNKNOWN);
  }

  private static DataType of(DataType first, DataType second) {
    if (first.equals(QueryShape.UNKNOWN) || second.equals(QueryShape.UNKNOWN)) {
      return QueryShape.UNKNOWN;
    }
    if (first.equals(second)) {
      return second;
    }
    if (first.equals(QueryShape.LITERAL) || second.equals(QueryShape.LITERAL)) {
      // A string or NULL is cast to the type, but not to its modifiers.
      return withoutModifiers(first.equals(QueryShape.LITERAL) ? second : first);
    }
    if (withoutModifiers(first).equals(withoutModifiers(second))) {
      return withoutModifiers(first);
    }
    boolean builtIn = first.userType() == null && second.userType() == null;
    return builtIn && first.dimensions() + second.dimensions() == 0
        ? ofBuiltIn(first, second)
        : QueryShape.UNKNOWN;
  }

  private static DataType ofBuiltIn(DataType first, DataType second) {
    if (STRINGS.contains(first.name()) && STRINGS.contains(second.name())) {
      return withoutModifiers(first);
    }
    for (List<String> order : List.of(NUMBERS, TIMES)) {
      int a = order.indexOf(first.name());
      int b = order.indexOf(second.name());
      if (a >= 0 && b >= 0) {
        return withoutModifiers(a > b ? first : second);
      }
    }
    return QueryShape.UNKNOWN;
  }

  /** Returns the type of the sum, difference, product or quotient of two numbers. */
  static DataType ofNumbers(DataType first, DataType second) {
    int a = NUMBERS.indexOf(first.name());
    int b = NUMBERS.indexOf(second.name());
    boolean numbers = a >= 0 && b >= 0 && first.dimensions() + second.dimensions() == 0;
    if (!numbers) {
      return QueryShape.UNKNOWN;
    }
    boolean approximate = Math.max(a, b) > NUMBERS.indexOf("numeric");
    // There is an operator of real and real, but none of real and anything else.
    return approximate && a != b
        ? new DataType(null, "double precision", List.of(), 0)
        : withoutModifiers(a > b ? first : second);
  }

  static DataType withoutModifiers(DataType type) {
    if (type.modifiers().isEmpty()) {
      return type;
    }
    boolean padded = type.userType() == null && type.name().equals("character");
    // Without a length, char is printed by its name in the catalog.
    String name = padded ? "bpchar" : type.name();
    return new DataType(type.userType(), name, List.of(), type.dimensions());
  }
}
