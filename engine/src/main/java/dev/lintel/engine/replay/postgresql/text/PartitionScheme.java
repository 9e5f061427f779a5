package dev.lintel.engine.replay.postgresql.text;

import dev.lintel.engine.catalog.Quoting;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A partition key as written, such as {@code RANGE (a, (b + 1))}, in its parts.
 *
 * @param strategy the first word in lower case: range, list or hash
 * @param parts what stands between the outer parentheses
 */
public record PartitionScheme(String strategy, List<Part> parts) {

  /**
   * A column or an expression of a partition key.
   *
   * @param column the column, be it in parentheses; null if it is an expression
   * @param expression the expression as written; null if it is a column
   * @param collated whether a collation was given
   * @param operatorClass the operator class; null if none was given
   */
  public record Part(
      @Nullable String column,
      @Nullable String expression,
      boolean collated,
      @Nullable String operatorClass) {}

  public PartitionScheme {
    parts = List.copyOf(parts);
  }

  /** Words that stand alone without being columns. */
  private static final Set<String> CONSTANTS =
      Set.of(
          "true",
          "false",
          "null",
          "current_date",
          "current_time",
          "current_timestamp",
          "current_user",
          "localtime",
          "localtimestamp",
          "session_user",
          "user");

  /** Reads a partition key. */
  public static PartitionScheme of(String text) {
    Tokens tokens = Tokens.of(text);
    List<Part> parts = new ArrayList<>();
    int start = 2;
    int depth = 0;
    for (int i = 1; i < tokens.size(); i++) {
      boolean closes = tokens.is(i, TokenType.RIGHT_PAREN);
      depth += tokens.is(i, TokenType.LEFT_PAREN) ? 1 : 0;
      if (depth == 1 && i > start && (closes || tokens.is(i, TokenType.COMMA))) {
        parts.add(part(tokens, text, start, i));
        start = i + 1;
      }
      depth -= closes ? 1 : 0;
    }
    return new PartitionScheme(tokens.isName(0) ? tokens.name(0) : "", parts);
  }

  private static Part part(Tokens tokens, String text, int start, int end) {
    boolean plain = tokens.isName(start) && !tokens.is(start + 1, TokenType.LEFT_PAREN);
    int after = plain ? start + 1 : afterExpression(tokens, start);
    int next = after;
    boolean collated = tokens.isWord(next, "collate");
    if (collated) {
      next = afterName(tokens, next + 1);
    }
    boolean named = next < end && tokens.isName(next);
    String column = plain ? tokens.name(start) : enclosedName(tokens, start, after);
    return new Part(
        column,
        column == null ? text.substring(tokens.start(start), tokens.end(after - 1)) : null,
        collated,
        named ? tokens.name(afterName(tokens, next) - 1) : null);
  }

  /** Returns the name that stands alone between parentheses; null if something else does. */
  private static @Nullable String enclosedName(Tokens tokens, int start, int end) {
    int first = start;
    int last = end - 1;
    while (first < last && tokens.is(first, TokenType.LEFT_PAREN)) {
      first++;
      last--;
    }
    boolean alone = first == last && first > start && tokens.isName(first);
    return alone && !isConstant(tokens, first) ? tokens.name(first) : null;
  }

  private static boolean isConstant(Tokens tokens, int i) {
    return tokens.is(i, TokenType.WORD) && CONSTANTS.contains(tokens.name(i));
  }

  private static int afterExpression(Tokens tokens, int start) {
    int open = tokens.isName(start) ? afterName(tokens, start) : start;
    return tokens.afterParenthesis(open);
  }

  private static int afterName(Tokens tokens, int start) {
    int last = start;
    while (tokens.is(last + 1, TokenType.DOT) && tokens.isName(last + 2)) {
      last += 2;
    }
    return last + 1;
  }

  /** Returns the plain columns of the key; expressions are not among them. */
  public List<String> columns() {
    return parts.stream().map(Part::column).filter(Objects::nonNull).toList();
  }

  /** Returns whether the key holds columns only. */
  public boolean isPlain() {
    return parts.stream().allMatch(part -> part.column() != null);
  }

  /** Returns a key as it reads after a column was renamed. */
  public static String withColumnRenamed(String text, String from, String to) {
    Tokens tokens = Tokens.of(text);
    StringBuilder renamed = new StringBuilder();
    int copied = 0;
    for (int i = 1; i < tokens.size(); i++) {
      boolean names =
          tokens.isName(i)
              && tokens.name(i).equals(from)
              && !tokens.is(i + 1, TokenType.LEFT_PAREN)
              && !tokens.is(i + 1, TokenType.DOT)
              && !tokens.is(i - 1, TokenType.DOUBLE_COLON);
      if (names) {
        renamed.append(text, copied, tokens.start(i)).append(Quoting.quote(to));
        copied = tokens.end(i);
      }
    }
    return renamed.append(text.substring(copied)).toString();
  }
}
