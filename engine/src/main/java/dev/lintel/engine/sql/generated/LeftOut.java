package dev.lintel.engine.sql.generated;

import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.BitSet;

/**
 * The tokens of a query that Calcite's grammar has no form for and that do not decide what its
 * columns are called and of which types they are: INTO, DISTINCT ON, FILTER, the order in an
 * aggregate, row locks, and what is no number behind LIMIT and OFFSET.
 */
final class LeftOut {

  private final TokenWindow window;
  private final BitSet tokens = new BitSet();

  private LeftOut(TokenWindow window) {
    this.window = window;
  }

  /** Returns the indexes of the tokens to leave out of the query from {@code first} on. */
  static BitSet of(TokenList list, int first, int end) {
    TokenWindow window = new TokenWindow(list, first, end);
    LeftOut out = new LeftOut(window);
    int depth = 0;
    for (int i = first; i < end; i++) {
      depth += window.nesting(i);
      if (window.isWord(i, "DISTINCT") && window.isWord(i + 1, "ON")) {
        out.tokens.set(i + 1, window.afterParenthesis(i + 2));
      } else if (window.isWord(i, "FILTER") && window.is(i - 1, TokenType.RIGHT_PAREN)) {
        out.tokens.set(i, window.afterParenthesis(i + 1));
      } else if (window.opens(i) && out.opensArguments(i)) {
        out.leaveOutOrder(i);
      } else if (depth == 0 && window.isWord(i, "INTO")) {
        out.tokens.set(i, out.afterTarget(i + 1));
      } else if (depth == 0 && window.isWord(i, "FOR") && out.isLock(i + 1)) {
        out.tokens.set(i, end);
      } else if (depth == 0 && (window.isWord(i, "LIMIT") || window.isWord(i, "OFFSET"))) {
        out.leaveOutTerm(i);
      }
    }
    return out.tokens;
  }

  /** Returns whether a parenthesis opens the arguments of a function. */
  private boolean opensArguments(int i) {
    return window.isName(i - 1)
        && !window.isWord(i - 1, "OVER")
        && !window.isWord(i - 1, "GROUP")
        && !window.isWord(i - 1, "AS")
        && !window.isWord(i + 1, "SELECT")
        && !window.isWord(i + 1, "WITH");
  }

  private void leaveOutOrder(int open) {
    int close = window.afterParenthesis(open) - 1;
    int depth = 0;
    for (int i = open; i < close; i++) {
      depth += window.nesting(i);
      if (depth == 1 && window.isWord(i, "ORDER")) {
        tokens.set(i, close);
        return;
      }
    }
  }

  /** Calcite takes only a number behind LIMIT and OFFSET. */
  private void leaveOutTerm(int word) {
    int depth = 0;
    int i = word + 1;
    while (i < window.end() && !(depth == 0 && isAfterTerm(i))) {
      depth += window.nesting(i);
      i++;
    }
    boolean number = i == word + 2 && window.is(word + 1, TokenType.INTEGER);
    if (!number && !window.isWord(word + 1, "ALL")) {
      tokens.set(word, i);
    }
  }

  private boolean isAfterTerm(int i) {
    return window.isWord(i, "LIMIT")
        || window.isWord(i, "OFFSET")
        || window.isWord(i, "FETCH")
        || window.isWord(i, "FOR");
  }

  private boolean isLock(int i) {
    return window.isWord(i, "UPDATE")
        || window.isWord(i, "SHARE")
        || window.isWord(i, "NO")
        || window.isWord(i, "KEY");
  }

  /** Returns the index after {@code [TEMPORARY] [TABLE] name}. */
  static int afterTarget(TokenWindow window, int from) {
    return new LeftOut(window).afterTarget(from);
  }

  private int afterTarget(int from) {
    int i = from;
    while (window.isWord(i, "TEMP")
        || window.isWord(i, "TEMPORARY")
        || window.isWord(i, "UNLOGGED")
        || window.isWord(i, "TABLE")) {
      i++;
    }
    i++;
    while (i + 1 < window.end() && window.is(i, TokenType.DOT)) {
      i += 2;
    }
    return Math.min(i, window.end());
  }
}
