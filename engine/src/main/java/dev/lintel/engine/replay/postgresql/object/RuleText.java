package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of CREATE RULE stand.
 *
 * @param event the event in lower case
 * @param where the first token of the condition and the one after its last; empty if there is none
 * @param instead whether the actions are done instead
 * @param actions the same of each action; empty if nothing is to be done
 */
record RuleText(String event, List<int[]> where, boolean instead, List<int[]> actions) {

  static RuleText of(Tokens tokens) {
    int on = 0;
    while (on < tokens.size() && !tokens.areWords(on, "as", "on")) {
      on++;
    }
    int action = on;
    int where = -1;
    int depth = 0;
    while (action < tokens.size() && !(depth == 0 && tokens.isWord(action, "do"))) {
      depth += tokens.nesting(action);
      where = depth == 0 && tokens.isWord(action, "where") ? action : where;
      action++;
    }
    boolean conditional = where > 0 && where + 1 < action;
    boolean instead = tokens.isWord(action + 1, "instead");
    int first = action + (instead || tokens.isWord(action + 1, "also") ? 2 : 1);
    return new RuleText(
        on + 2 < tokens.size() ? tokens.name(on + 2) : "",
        conditional ? List.of(new int[] {where + 1, action}) : List.of(),
        instead,
        actions(tokens, first));
  }

  private static List<int[]> actions(Tokens tokens, int first) {
    List<int[]> actions = new ArrayList<>();
    if (first >= tokens.size() || tokens.isWord(first, "nothing")) {
      return actions;
    }
    boolean enclosed =
        tokens.is(first, TokenType.LEFT_PAREN) && tokens.afterParenthesis(first) >= tokens.size();
    int start = enclosed ? first + 1 : first;
    int end = enclosed ? tokens.size() - 1 : tokens.size();
    int depth = 0;
    for (int i = start; i <= end; i++) {
      depth += tokens.nesting(i);
      if (i == end || (depth == 0 && tokens.is(i, TokenType.TERMINATOR))) {
        if (i > start) {
          actions.add(new int[] {start, i});
        }
        start = i + 1;
      }
    }
    return actions;
  }
}
