package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.List;
import java.util.Locale;

/** The SET clauses of CREATE FUNCTION and CREATE PROCEDURE. */
final class RoutineSettings {

  private RoutineSettings() {}

  /**
   * Refuses settings that the server does not know, or values that it does not take.
   *
   * @param from the token after the parameters
   */
  static void require(Execution execution, Tokens tokens, int from, SourceSpan span) {
    int open = 0;
    for (int i = from; i < tokens.size(); i++) {
      open += tokens.is(i, TokenType.LEFT_PAREN) ? 1 : 0;
      open -= tokens.is(i, TokenType.RIGHT_PAREN) ? 1 : 0;
      if (tokens.areWords(i, "begin", "atomic") || tokens.isWord(i, "return")) {
        return;
      }
      boolean assigned = tokens.isOperator(i + 2, "=") || tokens.isWord(i + 2, "to");
      if (open == 0 && tokens.isWord(i, "set") && tokens.isName(i + 1) && assigned) {
        SettingNames.requireClause(
            execution, span, tokens.name(i + 1).toLowerCase(Locale.ROOT), value(tokens, i + 3));
      }
    }
  }

  private static List<String> value(Tokens tokens, int at) {
    if (tokens.is(at + 1, TokenType.COMMA) || tokens.isWord(at, "default")) {
      return List.of();
    }
    if (tokens.type(at).isString()) {
      return List.of(tokens.string(at));
    }
    return tokens.isName(at) ? List.of(tokens.name(at)) : List.of();
  }
}
