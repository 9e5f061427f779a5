package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;

/** The SET and RESET clauses of CREATE and ALTER of functions and procedures. */
public final class RoutineSettings {

  private RoutineSettings() {}

  /**
   * Refuses settings that the server does not know, or values that it does not take.
   *
   * @param from the token after the parameters
   */
  public static void require(Execution execution, Tokens tokens, int from, SourceSpan span) {
    int open = 0;
    for (int i = from; i < tokens.size(); i++) {
      open += tokens.nesting(i);
      if (tokens.areWords(i, "begin", "atomic") || tokens.isWord(i, "return")) {
        return;
      }
      SettingClause clause = open == 0 ? SettingClause.at(tokens, i) : null;
      if (clause != null) {
        SettingNames.requireClause(execution, span, clause);
      }
    }
  }
}
