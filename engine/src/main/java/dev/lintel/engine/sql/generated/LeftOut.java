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

  private final TokenList list;
  private final int end;
  private final BitSet tokens = new BitSet();

  private LeftOut(TokenList list, int end) {
    this.list = list;
    this.end = end;
  }

  /** Returns the indexes of the tokens to leave out of the query from {@code first} on. */
  static BitSet of(TokenList list, int first, int end) {
    LeftOut out = new LeftOut(list, end);
    int depth = 0;
    for (int i = first; i < end; i++) {
      depth += nesting(list.type(i));
      if (list.isWord(i, "DISTINCT") && out.isWord(i + 1, "ON")) {
        out.tokens.set(i + 1, out.afterParenthesis(i + 2));
      } else if (list.isWord(i, "FILTER") && i > first && closes(list.type(i - 1))) {
        out.tokens.set(i, out.afterParenthesis(i + 1));
      } else if (list.type(i) == TokenType.LEFT_PAREN && out.opensArguments(i, first)) {
        out.leaveOutOrder(i);
      } else if (depth == 0 && list.isWord(i, "INTO")) {
        out.tokens.set(i, out.afterTarget(i + 1));
      } else if (depth == 0 && list.isWord(i, "FOR") && out.isLock(i + 1)) {
        out.tokens.set(i, end);
      } else if (depth == 0 && (list.isWord(i, "LIMIT") || list.isWord(i, "OFFSET"))) {
        out.leaveOutTerm(i);
      }
    }
    return out.tokens;
  }

  /** Returns whether a parenthesis opens the arguments of a function. */
  private boolean opensArguments(int i, int first) {
    return i > first
        && (list.type(i - 1) == TokenType.WORD || list.type(i - 1).isQuotedName())
        && !isWord(i - 1, "OVER")
        && !isWord(i - 1, "GROUP")
        && !isWord(i - 1, "AS")
        && !isWord(i + 1, "SELECT")
        && !isWord(i + 1, "WITH");
  }

  private void leaveOutOrder(int open) {
    int close = afterParenthesis(open) - 1;
    int depth = 0;
    for (int i = open; i < close; i++) {
      depth += nesting(list.type(i));
      if (depth == 1 && list.isWord(i, "ORDER")) {
        tokens.set(i, close);
        return;
      }
    }
  }

  /** Calcite takes only a number behind LIMIT and OFFSET. */
  private void leaveOutTerm(int word) {
    int depth = 0;
    int i = word + 1;
    while (i < end && !(depth == 0 && isAfterTerm(i))) {
      depth += nesting(list.type(i));
      i++;
    }
    boolean number = i == word + 2 && list.type(word + 1) == TokenType.INTEGER;
    if (!number && !isWord(word + 1, "ALL")) {
      tokens.set(word, i);
    }
  }

  private boolean isAfterTerm(int i) {
    return isWord(i, "LIMIT") || isWord(i, "OFFSET") || isWord(i, "FETCH") || isWord(i, "FOR");
  }

  private static int nesting(TokenType type) {
    return type == TokenType.LEFT_PAREN ? 1 : type == TokenType.RIGHT_PAREN ? -1 : 0;
  }

  private static boolean closes(TokenType type) {
    return type == TokenType.RIGHT_PAREN;
  }

  private boolean isLock(int i) {
    return isWord(i, "UPDATE") || isWord(i, "SHARE") || isWord(i, "NO") || isWord(i, "KEY");
  }

  /** Returns the index after {@code [TEMPORARY] [TABLE] name}. */
  static int afterTarget(TokenList list, int from, int end) {
    return new LeftOut(list, end).afterTarget(from);
  }

  private int afterTarget(int from) {
    int i = from;
    while (isWord(i, "TEMP")
        || isWord(i, "TEMPORARY")
        || isWord(i, "UNLOGGED")
        || isWord(i, "TABLE")) {
      i++;
    }
    i++;
    while (i + 1 < end && list.type(i) == TokenType.DOT) {
      i += 2;
    }
    return Math.min(i, end);
  }

  private int afterParenthesis(int open) {
    int depth = 0;
    for (int i = open; i < end; i++) {
      depth += nesting(list.type(i));
      if (depth == 0) {
        return i + 1;
      }
    }
    return end;
  }

  private boolean isWord(int i, String word) {
    return i < end && list.isWord(i, word);
  }
}
