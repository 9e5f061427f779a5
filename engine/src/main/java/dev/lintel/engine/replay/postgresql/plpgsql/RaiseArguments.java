package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TextRange;
import java.util.ArrayList;
import java.util.List;

/** The expressions of RAISE, which are computed before anything is raised. */
final class RaiseArguments {

  private RaiseArguments() {}

  /**
   * Returns where they stand.
   *
   * @param frame the run of the body
   * @param statement the statement, without its semicolon; it may be another than RAISE
   */
  static List<TextRange> in(PlFrame frame, TextRange statement) {
    Tokens tokens = Tokens.of(frame.text(statement));
    List<TextRange> found = new ArrayList<>();
    if (!tokens.isWord(0, "raise")) {
      return found;
    }
    int using = QueryClauses.find(tokens, "using", 1, tokens.size());
    int end = using < 0 ? tokens.size() : using;
    int format = 1;
    while (format < end && !tokens.type(format).isString()) {
      format++;
    }
    if (format + 2 < end) {
      for (int[] item : Items.of(tokens, format + 2, end)) {
        found.add(range(tokens, statement, item[0], item[1]));
      }
    }
    if (using >= 0) {
      for (int[] option : Items.of(tokens, using + 1, tokens.size())) {
        if (option[0] + 2 < option[1]) {
          found.add(range(tokens, statement, option[0] + 2, option[1]));
        }
      }
    }
    return found;
  }

  private static TextRange range(Tokens tokens, TextRange statement, int from, int to) {
    return new TextRange(
        statement.start() + tokens.start(from), statement.start() + tokens.end(to - 1));
  }
}
