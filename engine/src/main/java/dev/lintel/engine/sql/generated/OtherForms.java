package dev.lintel.engine.sql.generated;

import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * PostgreSQL's forms of queries that Calcite's grammar lacks, shown to it as forms that it has and
 * that name the same columns and relations: what has no counterpart is left out.
 */
final class OtherForms implements MigrationParserConstants {

  private final TokenWindow window;
  private final BitSet leftOut = new BitSet();
  private final BitSet empty = new BitSet();
  private final Map<Integer, Integer> kinds = new HashMap<>();

  private OtherForms(TokenWindow window) {
    this.window = window;
  }

  /** Looks for such forms in a query or expression. */
  static OtherForms of(TokenList list, int first, int end) {
    OtherForms forms = new OtherForms(new TokenWindow(list, first, end));
    for (int i = first; i < end; i++) {
      switch (list.type(i)) {
        case WORD -> forms.word(i);
        case COLON -> forms.colon(i);
        case LEFT_PAREN -> forms.definitions(i);
        case RIGHT_PAREN -> forms.expansion(i);
        case OPERATOR -> forms.compared(i);
        default -> {
          // All else is written as Calcite has it.
        }
      }
    }
    return forms;
  }

  /** Returns the tokens that the grammar is not to see. */
  BitSet leftOut() {
    return leftOut;
  }

  /** Returns the tokens before which a SELECT lists nothing. */
  BitSet empty() {
    return empty;
  }

  /** Returns the kinds of tokens that stand for something else, by their index. */
  Map<Integer, Integer> kinds() {
    return kinds;
  }

  private void word(int i) {
    if (window.is(i - 1, TokenType.DOT)) {
      return; // It is a name.
    }
    if (window.isWord(i, "SELECT")) {
      select(i);
    } else if (window.isWord(i, "ONLY")) {
      only(i);
    } else if (window.isWord(i, "LATERAL") && window.isName(i + 1)) {
      leftOut.set(i);
    } else if (window.isWord(i, "WITH") && window.isWord(i + 1, "ORDINALITY")) {
      leftOut.set(i, i + 2);
    } else if (window.isWord(i, "TABLESAMPLE") && window.isName(i + 1)) {
      sample(i);
    } else if (window.isWord(i, "AS")) {
      materialized(i + 1);
    } else if (window.isWord(i, "VARIADIC")
        && (window.opens(i - 1) || window.is(i - 1, TokenType.COMMA))) {
      leftOut.set(i);
    } else {
      typedString(i);
      otherWord(i);
    }
  }

  private void typedString(int i) {
    int string = new TypedStrings(window).stringOf(i);
    if (string > 0) {
      kinds.put(i, TYPE_OF_STRING);
      leftOut.set(i + 1, string);
    }
  }

  private void otherWord(int i) {
    if (window.isWord(i, "OPERATOR") && window.opens(i + 1)) {
      int close = window.afterParenthesis(i + 1) - 1;
      leftOut.set(i, close + 1);
      leftOut.clear(close - 1);
      compared(close - 1, close + 1);
    } else if (window.isWord(i, "FETCH")
        && (window.isWord(i + 1, "FIRST") || window.isWord(i + 1, "NEXT"))) {
      int last = i;
      while (last < window.end() && !window.isWord(last, "ONLY") && !window.isWord(last, "TIES")) {
        last++;
      }
      leftOut.set(i, Math.min(last + 1, window.end()));
    } else if (window.isWord(i, "USING") && window.is(i + 1, TokenType.OPERATOR)) {
      leftOut.set(i, i + 2);
    } else if (window.isWord(i, "LIKE") || window.isWord(i, "ILIKE")) {
      compared(i);
    } else if (window.isWord(i, "JSON") && isTested(i)) {
      json(i);
    } else if (window.isWord(i, "ROW")
        && window.opens(i + 1)
        && window.is(i + 3, TokenType.DOT)
        && window.isStar(i + 4)) {
      leftOut.set(i + 3, i + 5);
    } else if (window.isWord(i, "SUBSTRING") && window.opens(i + 1)) {
      substring(i);
    } else if (window.isWord(i, "NORMALIZE") && window.opens(i + 1)) {
      normalForm(window.afterParenthesis(i + 1) - 1);
    } else if (window.isWord(i, "EXCLUDE") && isFrameEnd(i)) {
      leftOut.set(i, window.isWord(i + 1, "GROUP") || window.isWord(i + 1, "TIES") ? i + 2 : i + 3);
    }
  }

  /** A SELECT may list nothing at all. */
  private void select(int i) {
    int next = i + 1;
    if (window.isWord(next, "ALL")) {
      next++;
    }
    if (window.isWord(next, "INTO")) {
      next = LeftOut.afterTarget(window, next + 1);
    }
    boolean nothing =
        next >= window.end()
            || window.list().type(next) == TokenType.RIGHT_PAREN
            || window.isWord(next, "FROM")
            || window.isWord(next, "WHERE")
            || window.isWord(next, "UNION");
    if (nothing) {
      empty.set(next);
    }
  }

  private void only(int i) {
    boolean inFrom =
        window.isWord(i - 1, "FROM")
            || window.isWord(i - 1, "JOIN")
            || window.is(i - 1, TokenType.COMMA);
    if (inFrom && window.opens(i + 1)) {
      leftOut.set(i, i + 2);
      leftOut.set(window.afterParenthesis(i + 1) - 1);
    } else if (inFrom && window.isName(i + 1)) {
      leftOut.set(i);
    }
  }

  private void sample(int i) {
    int after = i + 1;
    while (after < window.end() && !window.opens(after)) {
      after++;
    }
    after = window.afterParenthesis(after);
    if (window.isWord(after, "REPEATABLE")) {
      after = window.afterParenthesis(after + 1);
    }
    leftOut.set(i, after);
  }

  private void materialized(int i) {
    int word = window.isWord(i, "NOT") ? i + 1 : i;
    if (window.isWord(word, "MATERIALIZED") && window.opens(word + 1)) {
      leftOut.set(i, word + 1);
    }
  }

  /** Any operator may stand before ANY and ALL; for Calcite only comparisons do. */
  private void compared(int i) {
    compared(i, i + 1);
  }

  private void compared(int i, int next) {
    boolean quantified =
        window.isWord(next, "ANY") || window.isWord(next, "ALL") || window.isWord(next, "SOME");
    if (quantified && window.opens(next + 1)) {
      kinds.put(i, EQ);
      if (window.isWord(i - 1, "NOT")) {
        leftOut.set(i - 1);
      }
    }
  }

  private boolean isTested(int i) {
    return window.isWord(i - 1, "IS")
        || (window.isWord(i - 1, "NOT") && window.isWord(i - 2, "IS"));
  }

  private void json(int i) {
    kinds.put(i, NULL);
    int next = i + 1;
    while (window.isWord(next, "VALUE")
        || window.isWord(next, "ARRAY")
        || window.isWord(next, "OBJECT")
        || window.isWord(next, "SCALAR")
        || window.isWord(next, "UNIQUE")
        || window.isWord(next, "KEYS")
        || ((window.isWord(next, "WITH") || window.isWord(next, "WITHOUT"))
            && window.isWord(next + 1, "UNIQUE"))) {
      leftOut.set(next);
      next++;
    }
  }

  /** The form behind the text is a word of its own, not a column. */
  private void normalForm(int close) {
    if (window.is(close - 2, TokenType.COMMA)
        && (window.isWord(close - 1, "NFC")
            || window.isWord(close - 1, "NFD")
            || window.isWord(close - 1, "NFKC")
            || window.isWord(close - 1, "NFKD"))) {
      leftOut.set(close - 2, close);
    }
  }

  private boolean isFrameEnd(int i) {
    return window.isWord(i + 1, "GROUP")
        || window.isWord(i + 1, "TIES")
        || window.isWord(i + 1, "NO")
        || (window.isWord(i + 1, "CURRENT") && window.isWord(i + 2, "ROW"));
  }

  /** {@code substring(a FOR b)} is read as a call with a comma. */
  private void substring(int i) {
    int close = window.afterParenthesis(i + 1) - 1;
    int depth = 0;
    int length = -1;
    for (int k = i + 1; k < close; k++) {
      depth += window.nesting(k);
      if (depth == 1 && window.isWord(k, "FROM")) {
        return;
      }
      length = depth == 1 && window.isWord(k, "FOR") ? k : length;
    }
    if (length > 0) {
      kinds.put(i, IDENTIFIER);
      kinds.put(length, COMMA);
    }
  }

  /** The bounds of a slice are read as operands. */
  private void colon(int i) {
    int depth = 0;
    for (int k = i - 1; k >= window.first(); k--) {
      depth += window.list().type(k) == TokenType.RIGHT_BRACKET ? 1 : 0;
      depth -= window.list().type(k) == TokenType.LEFT_BRACKET ? 1 : 0;
      if (depth < 0) {
        boolean open = k == i - 1 || window.is(i + 1, TokenType.RIGHT_BRACKET);
        if (open) {
          leftOut.set(i);
        } else {
          kinds.put(i, OTHER_OPERATOR);
        }
        return;
      }
    }
  }

  /** Of a list of column definitions behind a function the names are left. */
  private void definitions(int open) {
    boolean bare = window.isWord(open - 1, "AS") && window.is(open - 2, TokenType.RIGHT_PAREN);
    boolean named =
        isAlias(open - 1)
            && (window.is(open - 2, TokenType.RIGHT_PAREN)
                || (window.isWord(open - 2, "AS") && window.is(open - 3, TokenType.RIGHT_PAREN)));
    boolean defines = isAlias(open + 1) && window.isName(open + 2);
    if (!(bare || named) || !defines) {
      return;
    }
    int close = window.afterParenthesis(open) - 1;
    int depth = 0;
    boolean name = true;
    for (int i = open + 1; i < close; i++) {
      depth += window.nesting(i);
      if (depth == 0 && window.is(i, TokenType.COMMA)) {
        name = true;
      } else if (name) {
        name = false;
      } else {
        leftOut.set(i);
      }
    }
    if (bare) {
      kinds.put(open - 1, IDENTIFIER); // AS itself stands for the name that there is none of.
    }
  }

  private boolean isAlias(int i) {
    return window.isName(i)
        && (window.list().type(i) != TokenType.WORD || !QueryKinds.isReserved(window.list(), i));
  }

  /** All fields of a value count as the value. */
  private void expansion(int close) {
    if (window.is(close + 1, TokenType.DOT) && window.isStar(close + 2)) {
      leftOut.set(close + 1, close + 3);
    }
  }
}
