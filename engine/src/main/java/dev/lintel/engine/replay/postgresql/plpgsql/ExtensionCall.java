package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ExtensionMembers;
import dev.lintel.engine.replay.postgresql.execution.ExtensionObjects;
import dev.lintel.engine.replay.postgresql.routine.RoutineCall;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;

/**
 * A call for its own sake, as an item of SELECT or by PERFORM, of a function that neither the
 * server nor the history made and that gets a string: an extension may do anything to a table of
 * which it gets the name.
 *
 * @param function its name
 * @param arguments where its arguments stand
 */
record ExtensionCall(String function, List<int[]> arguments) {

  /** Returns the calls among some tokens. */
  static List<ExtensionCall> in(Tokens tokens, Execution execution) {
    List<ExtensionCall> calls = new ArrayList<>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.isName(i)
          && tokens.is(i + 1, TokenType.LEFT_PAREN)
          && isItem(tokens, i)
          && isForeign(tokens, i, execution)) {
        List<int[]> arguments = Items.of(tokens, i + 2, tokens.afterParenthesis(i + 1) - 1);
        if (arguments.stream().anyMatch(argument -> tokens.type(argument[0]).isString())) {
          calls.add(new ExtensionCall(tokens.name(i), arguments));
        }
      }
    }
    return calls;
  }

  private static boolean isItem(Tokens tokens, int name) {
    int before = tokens.is(name - 1, TokenType.DOT) ? name - 3 : name - 1;
    return tokens.isWord(before, "select")
        || tokens.isWord(before, "perform")
        || tokens.is(before, TokenType.COMMA);
  }

  private static boolean isForeign(Tokens tokens, int name, Execution execution) {
    if (BuiltIns.hasFunction(tokens.name(name))) {
      return false;
    }
    List<QualifiedName> names = RoutineCall.names(tokens, name, execution);
    ExtensionObjects extensions = new ExtensionObjects(execution);
    return names.stream().allMatch(full -> execution.catalog().routines(full).isEmpty())
        && names.stream()
            .anyMatch(
                full ->
                    !execution.emptyStart()
                        || extensions.mayBring(ExtensionMembers::functions, full));
  }
}
