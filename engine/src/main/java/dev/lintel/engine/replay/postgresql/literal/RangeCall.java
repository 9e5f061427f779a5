package dev.lintel.engine.replay.postgresql.literal;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls of the functions that make ranges, as far as all they are given are constants ({@code
 * range_constructor3} and {@code make_range} of the server's source).
 */
public final class RangeCall {

  /** The functions, with the built-in type of the bounds. */
  private static final Map<String, String> BOUNDS =
      Map.of(
          "int4range", "int4",
          "int8range", "int8",
          "numrange", "numeric",
          "daterange", "date",
          "tsrange", "timestamp",
          "tstzrange", "timestamptz");

  private static final Set<String> FLAGS = Set.of("[]", "[)", "(]", "()");

  private RangeCall() {}

  /**
   * Returns what the server says of a call when it is run.
   *
   * @param text an expression
   * @return null if it is no such call, or nothing is certainly wrong with it
   */
  public static @Nullable InputFault fault(String text) {
    Tokens tokens = Tokens.of(text);
    String of = tokens.isName(0) ? BOUNDS.get(tokens.name(0)) : null;
    List<String> constants =
        of == null || !tokens.is(1, TokenType.LEFT_PAREN) ? List.of() : constants(tokens);
    if (of == null || constants.size() < 2) {
      return null;
    }
    if (constants.size() == 3 && !FLAGS.contains(constants.get(2))) {
      return new InputFault(RefusalKind.SYNTAX_ERROR, "invalid range bound flags");
    }
    return RangeText.isTurned(constants.get(0), constants.get(1), of)
        ? new InputFault(
            RefusalKind.INVALID_DATA,
            "range lower bound must be less than or equal to range upper bound")
        : null;
  }

  /** Returns the arguments; none if they are not all constants. */
  private static List<String> constants(Tokens tokens) {
    List<String> constants = new ArrayList<>();
    int i = 2;
    while (i < tokens.size()) {
      String sign = tokens.isOperator(i, "-") ? "-" : "";
      i += sign.length();
      boolean number = tokens.is(i, TokenType.INTEGER) || tokens.is(i, TokenType.DECIMAL);
      boolean string = tokens.type(i).isString() && sign.isEmpty();
      boolean ends =
          tokens.is(i + 1, TokenType.COMMA)
              || (tokens.is(i + 1, TokenType.RIGHT_PAREN) && i + 2 == tokens.size());
      if (!ends || !(number || string)) {
        return List.of();
      }
      constants.add(string ? tokens.string(i) : sign + tokens.image(i));
      i += 2;
    }
    return constants.size() > 3 ? List.of() : constants;
  }
}
