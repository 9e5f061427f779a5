package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Options of CREATE FUNCTION that may be said once ({@code compute_common_attribute}). */
final class RoutineOptions {

  /** What one and the same thing is said with. */
  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry("immutable", "volatility"),
          Map.entry("stable", "volatility"),
          Map.entry("volatile", "volatility"),
          Map.entry("strict", "strict"),
          Map.entry("called", "strict"),
          Map.entry("security", "security"),
          Map.entry("leakproof", "leakproof"),
          Map.entry("cost", "cost"),
          Map.entry("rows", "rows"),
          Map.entry("support", "support"),
          Map.entry("parallel", "parallel"));

  private final Set<String> said = new HashSet<>();

  /** Takes note of the option that begins at a token; returns false if it was said before. */
  boolean isFirst(Tokens tokens, int i) {
    String group = tokens.is(i, TokenType.WORD) ? GROUPS.get(tokens.name(i)) : null;
    return group == null || said.add(group);
  }

  /** Returns the last token that belongs to the option, so that none of it counts as another. */
  int end(Tokens tokens, int i) {
    if (tokens.isWord(i, "called")) {
      return i + 4; // CALLED ON NULL INPUT
    }
    if (tokens.isWord(i, "set")) {
      int end = i + 2;
      while (tokens.is(end + 2, TokenType.COMMA)) {
        end += 2;
      }
      return end + 1;
    }
    return tokens.isWord(i, "support")
            || tokens.isWord(i, "parallel")
            || tokens.isWord(i, "security")
            || tokens.isWord(i, "cost")
            || tokens.isWord(i, "rows")
        ? i + 1
        : i;
  }
}
