package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import org.jspecify.annotations.Nullable;

/** Frames of windows that hold no rows by their form ({@code frame_extent} of the grammar). */
final class WindowFrames {

  private WindowFrames() {}

  /** Where a frame begins or ends, from the first row to the last. */
  private enum Bound {
    FIRST,
    BEFORE,
    CURRENT,
    AFTER,
    LAST
  }

  /**
   * Returns what is wrong with a frame that begins at a token; null if nothing, or if none does.
   */
  static @Nullable String fault(Tokens tokens, int i) {
    boolean frame = tokens.isWord(i, "rows") || tokens.isWord(i, "range");
    if (!frame && !tokens.isWord(i, "groups")) {
      return null;
    }
    boolean between = tokens.isWord(i + 1, "between");
    int first = between ? i + 2 : i + 1;
    Bound start = bound(tokens, first);
    if (!between) {
      return start != null && ends(tokens, first + 2) ? alone(start) : null;
    }
    Bound end = tokens.isWord(first + 2, "and") ? bound(tokens, first + 3) : null;
    return start != null && end != null && ends(tokens, first + 5) ? pair(start, end) : null;
  }

  private static @Nullable String alone(Bound start) {
    return switch (start) {
      case LAST -> "frame start cannot be UNBOUNDED FOLLOWING";
      case AFTER -> "frame starting from following row cannot end with current row";
      case FIRST, BEFORE, CURRENT -> null;
    };
  }

  private static @Nullable String pair(Bound start, Bound end) {
    if (start == Bound.LAST) {
      return "frame start cannot be UNBOUNDED FOLLOWING";
    }
    if (end == Bound.FIRST) {
      return "frame end cannot be UNBOUNDED PRECEDING";
    }
    if (start == Bound.CURRENT && end == Bound.BEFORE) {
      return "frame starting from current row cannot have preceding rows";
    }
    boolean backwards = start == Bound.AFTER && (end == Bound.BEFORE || end == Bound.CURRENT);
    return backwards ? "frame starting from following row cannot have preceding rows" : null;
  }

  /** Returns a bound of two words; null if it is longer. */
  private static @Nullable Bound bound(Tokens tokens, int i) {
    if (tokens.areWords(i, "current", "row")) {
      return Bound.CURRENT;
    }
    boolean back = tokens.isWord(i + 1, "preceding");
    if (!back && !tokens.isWord(i + 1, "following")) {
      return null;
    }
    if (tokens.isWord(i, "unbounded")) {
      return back ? Bound.FIRST : Bound.LAST;
    }
    return back ? Bound.BEFORE : Bound.AFTER;
  }

  private static boolean ends(Tokens tokens, int i) {
    return tokens.is(i, TokenType.RIGHT_PAREN) || tokens.isWord(i, "exclude");
  }
}
