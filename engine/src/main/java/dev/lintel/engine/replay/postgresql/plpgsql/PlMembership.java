package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Computes IN, BETWEEN, LIKE and ILIKE. */
final class PlMembership {

  private final PlExpression expression;
  private final Tokens tokens;

  PlMembership(PlExpression expression, Tokens tokens) {
    this.expression = expression;
    this.tokens = tokens;
  }

  /** Returns the value; null if it is no such test. */
  @Nullable PlValue value(int from, int to) {
    for (String word : List.of("in", "like", "ilike", "between")) {
      int at = expression.find(word, from, to);
      if (at > from) {
        boolean not = tokens.isWord(at - 1, "not");
        PlValue left = expression.value(from, not ? at - 1 : at);
        Truth truth = test(word, left, at + 1, to);
        return PlValue.of(not ? truth.not() : truth);
      }
    }
    return null;
  }

  private Truth test(String word, PlValue left, int from, int to) {
    return switch (word) {
      case "in" -> in(left, from, to);
      case "between" -> between(left, from, to);
      default -> like(left, expression.value(from, to), word.equals("ilike"));
    };
  }

  private Truth in(PlValue left, int from, int to) {
    boolean list = tokens.is(from, TokenType.LEFT_PAREN) && tokens.afterParenthesis(from) == to;
    if (!list || tokens.isWord(from + 1, "select") || tokens.isWord(from + 1, "with")) {
      return Truth.UNKNOWN;
    }
    Truth truth = Truth.NO;
    for (int[] item : Items.of(tokens, from + 1, to - 1)) {
      PlValue equal = PlComparison.compare("=", left, expression.value(item[0], item[1]));
      truth = truth.or(equal instanceof PlValue.Null ? Truth.UNKNOWN : equal.truth());
    }
    return truth;
  }

  private Truth between(PlValue left, int from, int to) {
    int and = expression.find("and", from, to);
    if (and < 0) {
      return Truth.UNKNOWN;
    }
    Truth above = PlComparison.compare(">=", left, expression.value(from, and)).truth();
    return above.and(PlComparison.compare("<=", left, expression.value(and + 1, to)).truth());
  }

  private static Truth like(PlValue left, PlValue pattern, boolean anyCase) {
    if (!(left instanceof PlValue.Text text)
        || !(pattern instanceof PlValue.Text written)
        || !left.isKnown()
        || !pattern.isKnown()) {
      return Truth.UNKNOWN;
    }
    StringBuilder regex = new StringBuilder();
    String like = written.text();
    for (int i = 0; i < like.length(); i++) {
      char c = like.charAt(i);
      if (c == '\\' && i + 1 < like.length()) {
        regex.append(Pattern.quote(String.valueOf(like.charAt(++i))));
      } else if (c == '%') {
        regex.append(".*");
      } else {
        regex.append(c == '_' ? "." : Pattern.quote(String.valueOf(c)));
      }
    }
    int flags = Pattern.DOTALL | (anyCase ? Pattern.CASE_INSENSITIVE : 0);
    return Truth.of(Pattern.compile(regex.toString(), flags).matcher(text.text()).matches());
  }
}
