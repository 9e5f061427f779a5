package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.RoutineParameter;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call: those given by their places come first, others by the names of
 * parameters.
 *
 * @param placed the values by place
 * @param named the values by the name of the parameter
 */
record GivenArguments(List<PlValue> placed, Map<String, PlValue> named) {

  GivenArguments {
    placed = List.copyOf(placed);
    named = Map.copyOf(named);
  }

  /** Computes the arguments that stand at some places. */
  static GivenArguments of(Tokens tokens, List<int[]> items, PlExpression expression) {
    List<PlValue> placed = new ArrayList<>();
    Map<String, PlValue> named = new HashMap<>();
    for (int[] item : items) {
      int value = item[0] + nameLength(tokens, item[0]);
      if (value > item[0]) {
        named.put(tokens.name(item[0]), expression.value(value, item[1]));
      } else {
        placed.add(expression.value(item[0], item[1]));
      }
    }
    return new GivenArguments(placed, named);
  }

  /** Returns how many tokens an argument's name and its arrow take; 0 if it has no name. */
  static int nameLength(Tokens tokens, int at) {
    boolean arrow = tokens.isOperator(at + 1, "=>") || tokens.is(at + 1, TokenType.ASSIGN);
    return tokens.isName(at) && arrow ? 2 : 0;
  }

  /** Returns the values of all arguments, in whatever order. */
  List<PlValue> all() {
    List<PlValue> all = new ArrayList<>(placed);
    all.addAll(named.values());
    return all;
  }

  /**
   * Returns what is given for a parameter.
   *
   * @param position its place among the parameters that take something
   * @return null if nothing is, so that its default counts
   */
  @Nullable PlValue given(RoutineParameter parameter, int position) {
    return position < placed.size() ? placed.get(position) : named.get(parameter.name());
  }
}
