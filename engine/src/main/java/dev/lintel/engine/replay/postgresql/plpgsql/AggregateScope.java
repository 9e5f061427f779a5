package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows that a query without GROUP BY makes one of. */
final class AggregateScope implements PlScope {

  private static final Set<String> OF_NOTHING =
      Set.of("max", "min", "sum", "avg", "string_agg", "array_agg", "bool_and", "bool_or");

  private final List<Map<String, PlValue>> rows;
  private final Execution execution;
  private final PlScope outer;

  AggregateScope(List<Map<String, PlValue>> rows, Execution execution, PlScope outer) {
    this.rows = rows;
    this.execution = execution;
    this.outer = outer;
  }

  static boolean isAggregate(String function) {
    return function.equals("count") || OF_NOTHING.contains(function);
  }

  @Override
  public @Nullable PlValue value(@Nullable String qualifier, String name) {
    return outer.value(qualifier, name);
  }

  @Override
  public boolean isAssumed(String name) {
    return outer.isAssumed(name);
  }

  @Override
  public @Nullable PlValue aggregate(String function, Tokens tokens, List<int[]> arguments) {
    if (function.equals("count")) {
      boolean star = arguments.size() == 1 && tokens.isOperator(arguments.get(0)[0], "*");
      return rows.isEmpty() || star ? PlValue.of(rows.size()) : PlValue.UNKNOWN;
    }
    if (!OF_NOTHING.contains(function)) {
      return null;
    }
    if (rows.isEmpty()) {
      return PlValue.NULL;
    }
    List<PlValue> values = values(tokens, arguments.get(0));
    if (!values.stream().allMatch(PlValue::isKnown)) {
      return PlValue.UNKNOWN;
    }
    if (function.equals("array_agg")) {
      return new PlValue.Array(values);
    }
    if (function.equals("string_agg") && arguments.size() == 2) {
      int[] second = arguments.get(1);
      PlValue separator =
          new PlExpression(tokens, execution, outer).value(second[0], second[0] + 1);
      return PlValue.of(
          values.stream().map(PlValue::output).collect(Collectors.joining(separator.output())));
    }
    return PlValue.UNKNOWN;
  }

  private List<PlValue> values(Tokens tokens, int[] argument) {
    List<PlValue> values = new ArrayList<>();
    for (Map<String, PlValue> row : rows) {
      CatalogScope scope = new CatalogScope(row, outer);
      values.add(new PlExpression(tokens, execution, scope).value(argument[0], argument[1]));
    }
    return values;
  }
}
