package dev.lintel.engine.replay.postgresql.text;

import dev.lintel.engine.sql.lex.TokenType;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name that the server derives from an expression for an index column ({@code
 * FigureIndexColname}): that of the function, the column, or failing both the type of a cast.
 */
public final class ExpressionName {

  private static final Set<String> OPERATOR_WORDS =
      Set.of(
          "and",
          "or",
          "not",
          "is",
          "in",
          "like",
          "ilike",
          "between",
          "similar",
          "isnull",
          "notnull",
          "overlaps",
          "at",
          "operator");

  private static final Map<String, String> INTERNAL_TYPES =
      Map.ofEntries(
          Map.entry("integer", "int4"),
          Map.entry("int", "int4"),
          Map.entry("smallint", "int2"),
          Map.entry("bigint", "int8"),
          Map.entry("boolean", "bool"),
          Map.entry("real", "float4"),
          Map.entry("double", "float8"),
          Map.entry("float", "float8"),
          Map.entry("decimal", "numeric"),
          Map.entry("dec", "numeric"),
          Map.entry("character", "bpchar"),
          Map.entry("char", "bpchar"));

  private final Tokens tokens;

  private ExpressionName(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the name; {@code expr} if there is nothing to take it from. */
  public static String of(String expression) {
    Tokens tokens = Tokens.of(expression);
    String name = new ExpressionName(tokens).name(0, tokens.size());
    return name == null ? "expr" : name;
  }

  private @Nullable String name(int from, int to) {
    if (from >= to) {
      return null;
    }
    if (tokens.is(from, TokenType.LEFT_PAREN) && tokens.afterParenthesis(from) == to) {
      return name(from + 1, to - 1);
    }
    if (hasOperator(from, to)) {
      return null;
    }
    int cast = lastCast(from, to);
    if (cast > from) {
      String inner = name(from, cast);
      return inner != null ? inner : type(cast + 1, to);
    }
    return primary(from, to);
  }

  private @Nullable String primary(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isWord(i, "collate")) {
        return name(from, i);
      }
    }
    if (tokens.isWord(from, "cast") && tokens.is(from + 1, TokenType.LEFT_PAREN)) {
      return castCall(from + 2, to - 1);
    }
    if (tokens.isWord(from, "case") || tokens.isWord(from, "row")) {
      return caseName(from, to);
    }
    if (tokens.is(from, TokenType.LEFT_PAREN)) {
      return field(tokens.afterParenthesis(from), to);
    }
    if (!tokens.isName(from)) {
      return null;
    }
    int last = from;
    while (last + 2 < to && tokens.is(last + 1, TokenType.DOT) && tokens.isName(last + 2)) {
      last += 2;
    }
    return tokens.name(last);
  }

  /** A field is called by its name, behind whatever it is one of. */
  private @Nullable String field(int from, int to) {
    String name = null;
    int i = from;
    while (i + 1 < to && tokens.is(i, TokenType.DOT) && tokens.isName(i + 1)) {
      name = tokens.name(i + 1);
      i += 2;
    }
    return i == to ? name : null;
  }

  /** A CASE takes its name from ELSE if that has one. */
  private String caseName(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += tokens.isWord(i, "case") ? 1 : 0;
      depth -= tokens.isWord(i, "end") ? 1 : 0;
      if (depth == 1 && tokens.isWord(i, "else")) {
        String otherwise = name(i + 1, to - 1);
        return otherwise == null ? "case" : otherwise;
      }
    }
    return tokens.name(from);
  }

  private @Nullable String castCall(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (tokens.isWord(i, "as")) {
        String inner = name(from, i);
        return inner != null ? inner : type(i + 1, to);
      }
    }
    return null;
  }

  private @Nullable String type(int from, int to) {
    if (from >= to || !tokens.isName(from)) {
      return null;
    }
    int last = from;
    while (last + 2 < to && tokens.is(last + 1, TokenType.DOT)) {
      last += 2;
    }
    String name = tokens.name(last);
    if (name.startsWith("time") && tokens.isWord(last + 1, "with")) {
      return name + "tz";
    }
    if (tokens.isWord(last + 1, "varying")) {
      return name.equals("bit") ? "varbit" : "varchar";
    }
    return tokens.is(last, TokenType.WORD) ? INTERNAL_TYPES.getOrDefault(name, name) : name;
  }

  private int lastCast(int from, int to) {
    int depth = 0;
    for (int i = to - 1; i >= from; i--) {
      depth += tokens.is(i, TokenType.RIGHT_PAREN) ? 1 : 0;
      depth -= tokens.is(i, TokenType.LEFT_PAREN) ? 1 : 0;
      if (depth == 0 && tokens.is(i, TokenType.DOUBLE_COLON)) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasOperator(int from, int to) {
    int depth = 0;
    int cases = 0;
    for (int i = from; i < to; i++) {
      if (tokens.is(i, TokenType.LEFT_PAREN) || tokens.is(i, TokenType.LEFT_BRACKET)) {
        depth++;
      } else if (tokens.is(i, TokenType.RIGHT_PAREN) || tokens.is(i, TokenType.RIGHT_BRACKET)) {
        depth--;
      }
      cases += tokens.isWord(i, "case") ? 1 : 0;
      if (depth == 0 && cases == 0 && isOperator(i)) {
        return true;
      }
      cases -= tokens.isWord(i, "end") ? 1 : 0;
    }
    return false;
  }

  private boolean isOperator(int i) {
    return tokens.is(i, TokenType.OPERATOR)
        || (tokens.is(i, TokenType.WORD)
            && !tokens.is(i - 1, TokenType.DOT)
            && OPERATOR_WORDS.contains(tokens.name(i)));
  }
}
