package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;

/** Finds the operators of an expression that stand outside parentheses, brackets and CASE. */
final class PlOperators {

  private final Tokens tokens;

  PlOperators(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the places of an operator outside parentheses, brackets and CASE. */
  List<Integer> places(String symbol, int from, int to) {
    List<Integer> places = new ArrayList<>();
    int i = next(from, to, from);
    while (i < to) {
      if (tokens.isOperator(i, symbol)) {
        places.add(i);
      }
      i = next(i + 1, to, from);
    }
    return places;
  }

  int find(String word, int from, int to) {
    int i = next(from, to, from);
    while (i < to) {
      if (tokens.isWord(i, word) && !tokens.is(i - 1, TokenType.DOT)) {
        return i;
      }
      i = next(i + 1, to, from);
    }
    return -1;
  }

  /** Returns where an AND stands that is not part of BETWEEN. */
  int conjunction(int from, int to) {
    int between = find("between", from, to);
    int and = find("and", from, to);
    if (between >= 0 && and > between) {
      return find("and", and + 1, to);
    }
    return and;
  }

  /** Returns the next token from {@code i} on that is outside parentheses, brackets and CASE. */
  private int next(int i, int to, int from) {
    int at = i;
    while (at < to) {
      if (tokens.is(at, TokenType.LEFT_PAREN)) {
        at = tokens.afterParenthesis(at);
      } else if (tokens.is(at, TokenType.LEFT_BRACKET)) {
        at = afterBracket(tokens, at, to);
      } else if (tokens.isWord(at, "case") && at >= from) {
        at = afterCase(tokens, at, to);
      } else {
        return at;
      }
    }
    return to;
  }

  static int afterBracket(Tokens tokens, int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      depth += tokens.is(i, TokenType.LEFT_BRACKET) ? 1 : 0;
      depth -= tokens.is(i, TokenType.RIGHT_BRACKET) ? 1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return to;
  }

  static int afterCase(Tokens tokens, int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      depth += tokens.isWord(i, "case") ? 1 : 0;
      depth -= tokens.isWord(i, "end") ? 1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return to;
  }
}
