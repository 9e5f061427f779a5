package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.expression.Known.Bool;
import dev.lintel.engine.replay.postgresql.expression.Known.Items;
import dev.lintel.engine.replay.postgresql.expression.Known.Numeral;
import dev.lintel.engine.replay.postgresql.expression.Known.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Operators between values that are known. */
final class KnownOperators {

  private static final Map<String, String> NEGATIONS =
      Map.of("<>", "=", "!~~", "~~", "!~~*", "~~*", "!~", "~", "!~*", "~*");

  private KnownOperators() {}

  /** Computes an operator between two values that are known, and no NULLs. */
  static Known apply(String symbol, Known first, Known second, SqlType type, SqlType result) {
    String positive = NEGATIONS.get(symbol);
    if (positive != null) {
      Known value = apply(positive, first, second, type, result);
      return value instanceof Bool bool ? new Bool(!bool.value()) : value;
    }
    if (symbol.equals("=")) {
      return first instanceof Items || second instanceof Items
          ? Known.SOMETHING
          : new Bool(first.equals(second));
    }
    if (List.of("<", ">", "<=", ">=").contains(symbol)) {
      return KnownForms.isOrdered(type) ? ordered(symbol, first, second) : Known.SOMETHING;
    }
    if (first instanceof Text text && second instanceof Text other) {
      return KnownText.apply(symbol, text.text(), other.text());
    }
    if (first instanceof Numeral number && second instanceof Numeral other) {
      return arithmetic(symbol, number.value(), other.value(), result);
    }
    return Known.UNKNOWN;
  }

  private static Known ordered(String symbol, Known first, Known second) {
    int order;
    if (first instanceof Numeral number && second instanceof Numeral other) {
      order = number.value().compareTo(other.value());
    } else if (first instanceof Text text && second instanceof Text other) {
      order = text.text().compareTo(other.text());
    } else if (first instanceof Bool bool && second instanceof Bool other) {
      order = Boolean.compare(bool.value(), other.value());
    } else {
      return Known.SOMETHING;
    }
    return new Bool(
        switch (symbol) {
          case "<" -> order < 0;
          case ">" -> order > 0;
          case "<=" -> order <= 0;
          default -> order >= 0;
        });
  }

  private static Known arithmetic(
      String symbol, BigDecimal first, BigDecimal second, SqlType result) {
    if (result.is("float4") || result.is("float8")) {
      return Known.SOMETHING;
    }
    boolean whole = first.scale() <= 0 && second.scale() <= 0 && !result.is("numeric");
    boolean divides = whole && second.signum() != 0;
    BigDecimal value =
        switch (symbol) {
          case "+" -> first.add(second);
          case "-" -> first.subtract(second);
          case "*" -> first.multiply(second);
          case "/" -> divides ? first.divideToIntegralValue(second) : null;
          case "%" -> divides ? first.remainder(second) : null;
          default -> null;
        };
    return value == null ? Known.UNKNOWN : KnownForms.as(new Numeral(value), result);
  }

  /** Returns what IS TRUE and the like say of a value. */
  static boolean tested(String word, Known value) {
    boolean not = word.startsWith("IS NOT ");
    boolean holds =
        word.endsWith("UNKNOWN") ? value.isNull() : value.equals(new Bool(word.endsWith("TRUE")));
    return holds != not;
  }

  /**
   * Returns AND or OR of two values.
   *
   * @param deciding the value that decides alone
   */
  static Known either(Known first, Known second, boolean deciding) {
    Known alone = new Bool(deciding);
    if (first.equals(alone) || second.equals(alone)) {
      return alone;
    }
    if (!first.isKnown() || !second.isKnown()) {
      return Known.UNKNOWN;
    }
    return first.isNull() || second.isNull() ? Known.NULL : new Bool(!deciding);
  }
}
