package dev.lintel.engine.sql.generated;

import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;

/**
 * The tokens of a query or expression. An index outside of it is allowed, and no token is there.
 *
 * @param list the tokens of the file
 * @param first the index of the first one
 * @param end the index after the last one
 */
record TokenWindow(TokenList list, int first, int end) {

  private boolean has(int i) {
    return i >= first && i < end;
  }

  boolean is(int i, TokenType type) {
    return has(i) && list.type(i) == type;
  }

  boolean isWord(int i, String word) {
    return has(i) && list.isWord(i, word);
  }

  boolean isName(int i) {
    return is(i, TokenType.WORD) || (has(i) && list.type(i).isQuotedName());
  }

  boolean isStar(int i) {
    return has(i) && list.isOperator(i, "*");
  }

  boolean opens(int i) {
    return is(i, TokenType.LEFT_PAREN);
  }

  /** Returns 1 for a parenthesis that opens, -1 for one that closes, and 0 for all else. */
  int nesting(int i) {
    return opens(i) ? 1 : is(i, TokenType.RIGHT_PAREN) ? -1 : 0;
  }

  /** Returns the index after the parenthesis that closes the one at {@code open}. */
  int afterParenthesis(int open) {
    int depth = 0;
    for (int i = open; i < end; i++) {
      depth += nesting(i);
      if (depth == 0) {
        return i + 1;
      }
    }
    return end;
  }
}
