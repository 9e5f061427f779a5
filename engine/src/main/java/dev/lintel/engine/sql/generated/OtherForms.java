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

  private final TokenList list;
  private final int first;
  private final int end;
  private final BitSet leftOut = new BitSet();
  private final BitSet empty = new BitSet();
  private final Map<Integer, Integer> kinds = new HashMap<>();

  private OtherForms(TokenList list, int first, int end) {
    this.list = list;
    this.first = first;
    this.end = end;
  }

  /** Looks for such forms in a query or expression. */
  static OtherForms of(TokenList list, int first, int end) {
    OtherForms forms = new OtherForms(list, first, end);
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
    if (is(i - 1, TokenType.DOT)) {
      return; // It is a name.
    }
    if (isWord(i, "SELECT")) {
      select(i);
    } else if (isWord(i, "ONLY")) {
      only(i);
    } else if (isWord(i, "LATERAL") && isName(i + 1)) {
      leftOut.set(i);
    } else if (isWord(i, "WITH") && isWord(i + 1, "ORDINALITY")) {
      leftOut.set(i, i + 2);
    } else if (isWord(i, "TABLESAMPLE") && isName(i + 1)) {
      sample(i);
    } else if (isWord(i, "AS")) {
      materialized(i + 1);
    } else if (isWord(i, "VARIADIC") && (opens(i - 1) || is(i - 1, TokenType.COMMA))) {
      leftOut.set(i);
    } else {
      typedString(i);
      otherWord(i);
    }
  }

  private void typedString(int i) {
    int string = new TypedStrings(list, end).stringOf(i);
    if (string > 0) {
      kinds.put(i, TYPE_OF_STRING);
      leftOut.set(i + 1, string);
    }
  }

  private void otherWord(int i) {
    if (isWord(i, "OPERATOR") && opens(i + 1)) {
      int close = afterParenthesis(i + 1) - 1;
      leftOut.set(i, close + 1);
      leftOut.clear(close - 1);
      compared(close - 1, close + 1);
    } else if (isWord(i, "FETCH") && (isWord(i + 1, "FIRST") || isWord(i + 1, "NEXT"))) {
      int last = i;
      while (last < end && !isWord(last, "ONLY") && !isWord(last, "TIES")) {
        last++;
      }
      leftOut.set(i, Math.min(last + 1, end));
    } else if (isWord(i, "USING") && is(i + 1, TokenType.OPERATOR)) {
      leftOut.set(i, i + 2);
    } else if (isWord(i, "LIKE") || isWord(i, "ILIKE")) {
      compared(i);
    } else if (isWord(i, "JSON") && isTested(i)) {
      json(i);
    } else if (isWord(i, "ROW") && opens(i + 1) && is(i + 3, TokenType.DOT) && isStar(i + 4)) {
      leftOut.set(i + 3, i + 5);
    } else if (isWord(i, "SUBSTRING") && opens(i + 1)) {
      substring(i);
    } else if (isWord(i, "EXCLUDE") && isFrameEnd(i)) {
      leftOut.set(i, isWord(i + 1, "GROUP") || isWord(i + 1, "TIES") ? i + 2 : i + 3);
    }
  }

  /** A SELECT may list nothing at all. */
  private void select(int i) {
    int next = i + 1;
    if (isWord(next, "ALL")) {
      next++;
    }
    if (isWord(next, "INTO")) {
      next = LeftOut.afterTarget(list, next + 1, end);
    }
    boolean nothing =
        next >= end
            || list.type(next) == TokenType.RIGHT_PAREN
            || isWord(next, "FROM")
            || isWord(next, "WHERE")
            || isWord(next, "UNION");
    if (nothing) {
      empty.set(next);
    }
  }

  private void only(int i) {
    boolean inFrom = isWord(i - 1, "FROM") || isWord(i - 1, "JOIN") || is(i - 1, TokenType.COMMA);
    if (inFrom && opens(i + 1)) {
      leftOut.set(i, i + 2);
      leftOut.set(afterParenthesis(i + 1) - 1);
    } else if (inFrom && isName(i + 1)) {
      leftOut.set(i);
    }
  }

  private void sample(int i) {
    int after = i + 1;
    while (after < end && !opens(after)) {
      after++;
    }
    after = afterParenthesis(after);
    if (isWord(after, "REPEATABLE")) {
      after = afterParenthesis(after + 1);
    }
    leftOut.set(i, after);
  }

  private void materialized(int i) {
    int word = isWord(i, "NOT") ? i + 1 : i;
    if (isWord(word, "MATERIALIZED") && opens(word + 1)) {
      leftOut.set(i, word + 1);
    }
  }

  /** Any operator may stand before ANY and ALL; for Calcite only comparisons do. */
  private void compared(int i) {
    compared(i, i + 1);
  }

  private void compared(int i, int next) {
    boolean quantified = isWord(next, "ANY") || isWord(next, "ALL") || isWord(next, "SOME");
    if (quantified && opens(next + 1)) {
      kinds.put(i, EQ);
      if (isWord(i - 1, "NOT")) {
        leftOut.set(i - 1);
      }
    }
  }

  private boolean isTested(int i) {
    return isWord(i - 1, "IS") || (isWord(i - 1, "NOT") && isWord(i - 2, "IS"));
  }

  private void json(int i) {
    kinds.put(i, NULL);
    int next = i + 1;
    while (isWord(next, "VALUE")
        || isWord(next, "ARRAY")
        || isWord(next, "OBJECT")
        || isWord(next, "SCALAR")
        || isWord(next, "UNIQUE")
        || isWord(next, "KEYS")
        || ((isWord(next, "WITH") || isWord(next, "WITHOUT")) && isWord(next + 1, "UNIQUE"))) {
      leftOut.set(next);
      next++;
    }
  }

  private boolean isFrameEnd(int i) {
    return isWord(i + 1, "GROUP")
        || isWord(i + 1, "TIES")
        || isWord(i + 1, "NO")
        || (isWord(i + 1, "CURRENT") && isWord(i + 2, "ROW"));
  }

  /** {@code substring(a FOR b)} is read as a call with a comma. */
  private void substring(int i) {
    int close = afterParenthesis(i + 1) - 1;
    int depth = 0;
    int length = -1;
    for (int k = i + 1; k < close; k++) {
      depth += nesting(k);
      if (depth == 1 && isWord(k, "FROM")) {
        return;
      }
      length = depth == 1 && isWord(k, "FOR") ? k : length;
    }
    if (length > 0) {
      kinds.put(i, IDENTIFIER);
      kinds.put(length, COMMA);
    }
  }

  /** The bounds of a slice are read as operands. */
  private void colon(int i) {
    int depth = 0;
    for (int k = i - 1; k >= first; k--) {
      depth += list.type(k) == TokenType.RIGHT_BRACKET ? 1 : 0;
      depth -= list.type(k) == TokenType.LEFT_BRACKET ? 1 : 0;
      if (depth < 0) {
        boolean open = k == i - 1 || is(i + 1, TokenType.RIGHT_BRACKET);
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
    boolean bare = isWord(open - 1, "AS") && is(open - 2, TokenType.RIGHT_PAREN);
    boolean named =
        isAlias(open - 1)
            && (is(open - 2, TokenType.RIGHT_PAREN)
                || (isWord(open - 2, "AS") && is(open - 3, TokenType.RIGHT_PAREN)));
    boolean defines = isAlias(open + 1) && isName(open + 2);
    if (!(bare || named) || !defines) {
      return;
    }
    int close = afterParenthesis(open) - 1;
    int depth = 0;
    boolean name = true;
    for (int i = open + 1; i < close; i++) {
      depth += nesting(i);
      if (depth == 0 && is(i, TokenType.COMMA)) {
        name = true;
      } else if (name) {
        name = false;
      } else {
        leftOut.set(i);
      }
    }
    if (bare) {
      leftOut.set(open - 1, close + 1);
    }
  }

  private boolean isAlias(int i) {
    return isName(i) && (list.type(i) != TokenType.WORD || !QueryKinds.isReserved(list, i));
  }

  /** All fields of a value count as the value. */
  private void expansion(int close) {
    if (is(close + 1, TokenType.DOT) && isStar(close + 2)) {
      leftOut.set(close + 1, close + 3);
    }
  }

  // ---- tokens

  private boolean isStar(int i) {
    return i < end && list.isOperator(i, "*");
  }

  private boolean isName(int i) {
    return is(i, TokenType.WORD) || (i >= first && i < end && list.type(i).isQuotedName());
  }

  private boolean opens(int i) {
    return is(i, TokenType.LEFT_PAREN);
  }

  private boolean is(int i, TokenType type) {
    return i >= first && i < end && list.type(i) == type;
  }

  private boolean isWord(int i, String word) {
    return i >= first && i < end && list.isWord(i, word);
  }

  private int nesting(int i) {
    TokenType type = list.type(i);
    return type == TokenType.LEFT_PAREN ? 1 : type == TokenType.RIGHT_PAREN ? -1 : 0;
  }

  private int afterParenthesis(int open) {
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
