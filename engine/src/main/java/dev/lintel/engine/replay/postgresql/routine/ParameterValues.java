package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.Routine.Parameter;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.expression.Analysis;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.query.CallScope;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import dev.lintel.engine.sql.node.CreateNamed;
import java.util.List;

/**
 * The values that parameters of a routine have by default ({@code
 * interpret_function_parameter_list} of the server's source).
 */
final class ParameterValues {

  private final Execution execution;
  private final CreateNamed node;
  private final String text;
  private final Tokens tokens;
  private final TypeBook types;

  ParameterValues(Execution execution, CreateNamed node, String text) {
    this.execution = execution;
    this.node = node;
    this.text = text;
    this.tokens = Tokens.of(text);
    this.types = new TypeBook(execution);
  }

  /**
   * Refuses values that do not go into their parameters.
   *
   * @param open the parenthesis before the parameters
   * @param close the token after the one behind them
   */
  void require(int open, int close, List<Parameter> parameters) {
    List<int[]> items = Items.of(tokens, open + 1, close - 1);
    for (int i = 0; i < Math.min(items.size(), parameters.size()); i++) {
      Parameter parameter = parameters.get(i);
      SqlType type = types.type(parameter.type());
      int[] item = items.get(i);
      int value = item[0];
      while (value < item[1]
          && !tokens.isWord(value, "default")
          && !tokens.isOperator(value, "=")
          && !tokens.isOperator(value, ":=")) {
        value++;
      }
      if (parameter.hasDefault() && value + 1 < item[1]) {
        requireValue(text.substring(tokens.start(value + 1), tokens.end(item[1] - 1)), type);
      }
    }
  }

  private void requireValue(String value, SqlType type) {
    try {
      Analysis analysis = Analysis.of(value, new CallScope(execution, node), Setting.DEFAULT);
      if (type.form() != Form.PSEUDO) {
        String message =
            "argument of DEFAULT must be type %s, not type %%s"
                .formatted(types.printed(type).replace("%", "%%"));
        analysis.requireAssignable(type, message);
      }
    } catch (Refused refused) {
      // What is not certain makes no part of the function uncertain: its value is not kept.
      if (refused.certain()) {
        throw refused;
      }
    }
  }
}
