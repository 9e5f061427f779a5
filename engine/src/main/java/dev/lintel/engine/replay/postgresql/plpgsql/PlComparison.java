package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;

/** Comparisons and arithmetic of values of which some may not be known. */
final class PlComparison {

  private static final Set<String> SYMBOLS = Set.of("=", "<>", "!=", "<", ">", "<=", ">=");

  private PlComparison() {}

  /** Returns where a comparison stands outside parentheses; -1 if nowhere. */
  static int find(Tokens tokens, int from, int to) {
    int i = from;
    while (i < to) {
      if (tokens.is(i, TokenType.LEFT_PAREN)) {
        i = tokens.afterParenthesis(i);
      } else if (tokens.isWord(i, "case")) {
        i = PlOperators.afterCase(tokens, i, to);
      } else if (i > from
          && tokens.is(i, TokenType.OPERATOR)
          && SYMBOLS.contains(tokens.image(i))) {
        return i;
      } else {
        i++;
      }
    }
    return -1;
  }

  static PlValue compare(String symbol, PlValue left, PlValue right) {
    if (left instanceof PlValue.Null || right instanceof PlValue.Null) {
      return PlValue.NULL;
    }
    if (left instanceof PlValue.Moment || right instanceof PlValue.Moment) {
      Integer order = Moments.compare(left, right);
      return order == null ? PlValue.UNKNOWN : new PlValue.Bool(holds(symbol, order));
    }
    if (!left.isKnown()
        || !right.isKnown()
        || left instanceof PlValue.Row
        || right instanceof PlValue.Row) {
      return PlValue.UNKNOWN;
    }
    if (symbol.equals("=") || symbol.equals("<>") || symbol.equals("!=")) {
      return new PlValue.Bool(equal(left, right) == symbol.equals("="));
    }
    BigDecimal first = number(left);
    BigDecimal second = number(right);
    if (first == null || second == null) {
      // How texts are sorted hangs on the collation.
      return PlValue.UNKNOWN;
    }
    return new PlValue.Bool(holds(symbol, first.compareTo(second)));
  }

  private static boolean holds(String symbol, int order) {
    return switch (symbol) {
      case "=" -> order == 0;
      case "<>", "!=" -> order != 0;
      case "<" -> order < 0;
      case ">" -> order > 0;
      case "<=" -> order <= 0;
      default -> order >= 0;
    };
  }

  private static boolean equal(PlValue left, PlValue right) {
    boolean numbers = left instanceof PlValue.Numeral || right instanceof PlValue.Numeral;
    BigDecimal first = numbers ? number(left) : null;
    BigDecimal second = numbers ? number(right) : null;
    if (first != null && second != null) {
      return first.compareTo(second) == 0;
    }
    boolean truths = left instanceof PlValue.Bool || right instanceof PlValue.Bool;
    if (truths) {
      return asBool(left).equals(asBool(right));
    }
    return (left instanceof PlValue.Array || right instanceof PlValue.Array)
        ? left.equals(right)
        : left.output().equals(right.output());
  }

  private static PlValue asBool(PlValue value) {
    return PlVariables.cast(value, DataType.of("boolean"));
  }

  private static @org.jspecify.annotations.Nullable BigDecimal number(PlValue value) {
    PlValue number = PlVariables.cast(value, DataType.of("numeric"));
    return number instanceof PlValue.Numeral known ? known.value() : null;
  }

  /** IS DISTINCT FROM, which takes NULL for a value. */
  static Truth distinct(PlValue left, PlValue right) {
    boolean leftNull = left instanceof PlValue.Null;
    boolean rightNull = right instanceof PlValue.Null;
    if (leftNull && rightNull) {
      return Truth.NO;
    }
    if ((leftNull && right.isKnown()) || (rightNull && left.isKnown())) {
      return Truth.YES;
    }
    return leftNull || rightNull ? Truth.UNKNOWN : compare("<>", left, right).truth();
  }

  /** {@code = ANY (array)} and {@code <> ALL (array)}. */
  static PlValue ofElements(String symbol, PlValue left, PlValue array, boolean all) {
    if (!(array instanceof PlValue.Array several)) {
      return PlValue.UNKNOWN;
    }
    Truth truth = Truth.of(all);
    for (PlValue element : several.elements()) {
      PlValue result = compare(symbol, left, element);
      Truth one = result instanceof PlValue.Null ? Truth.UNKNOWN : result.truth();
      truth = all ? truth.and(one) : truth.or(one);
    }
    return PlValue.of(truth);
  }

  static PlValue arithmetic(String symbol, PlValue left, PlValue right) {
    if (left instanceof PlValue.Null || right instanceof PlValue.Null) {
      return PlValue.NULL;
    }
    BigDecimal first = left.isKnown() ? number(left) : null;
    BigDecimal second = right.isKnown() ? number(right) : null;
    if (first == null || second == null) {
      return Moments.arithmetic(symbol, left, right);
    }
    return switch (symbol) {
      case "+" -> new PlValue.Numeral(first.add(second));
      case "-" -> new PlValue.Numeral(first.subtract(second));
      case "*" -> new PlValue.Numeral(first.multiply(second, MathContext.DECIMAL128));
      default -> quotient(first, second);
    };
  }

  /** Of whole numbers the quotient is a whole number. */
  private static PlValue quotient(BigDecimal first, BigDecimal second) {
    boolean whole = first.scale() <= 0 && second.scale() <= 0;
    return whole && second.signum() != 0
        ? new PlValue.Numeral(first.divideToIntegralValue(second))
        : PlValue.UNKNOWN;
  }
}
