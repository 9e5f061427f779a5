package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Quoting;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A partition key as written, such as {@code RANGE (a, (b + 1))}, in its parts.
 *
 * @param strategy the first word in lower case: range, list or hash
 * @param parts what stands between the outer parentheses
 */
record PartitionScheme(String strategy, List<Part> parts) {

  /**
   * A column or an expression of a partition key.
   *
   * @param column the column; null if it is an expression
   * @param operatorClass the operator class; null if none was given
   */
  record Part(@Nullable String column, @Nullable String operatorClass) {}

  PartitionScheme {
    parts = List.copyOf(parts);
  }

  /** Reads a partition key. */
  static PartitionScheme of(String text) {
    Tokens tokens = Tokens.of(text);
    List<Part> parts = new ArrayList<>();
    int start = 2;
    int depth = 0;
    for (int i = 1; i < tokens.size(); i++) {
      boolean closes = tokens.is(i, TokenType.RIGHT_PAREN);
      depth += tokens.is(i, TokenType.LEFT_PAREN) ? 1 : 0;
      if (depth == 1 && i > start && (closes || tokens.is(i, TokenType.COMMA))) {
        parts.add(part(tokens, start, i));
        start = i + 1;
      }
      depth -= closes ? 1 : 0;
    }
    return new PartitionScheme(tokens.isName(0) ? tokens.name(0) : "", parts);
  }

  private static Part part(Tokens tokens, int start, int end) {
    boolean plain = tokens.isName(start) && !tokens.is(start + 1, TokenType.LEFT_PAREN);
    int next = plain ? start + 1 : afterExpression(tokens, start);
    if (tokens.isWord(next, "collate")) {
      next = afterName(tokens, next + 1);
    }
    boolean named = next < end && tokens.isName(next);
    return new Part(
        plain ? tokens.name(start) : null, named ? tokens.name(afterName(tokens, next) - 1) : null);
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
  List<String> columns() {
    return parts.stream().map(Part::column).filter(Objects::nonNull).toList();
  }

  /** Returns whether the key holds columns only. */
  boolean isPlain() {
    return parts.stream().allMatch(part -> part.column() != null);
  }

  /** Returns a key as it reads after a column was renamed. */
  static String withColumnRenamed(String text, String from, String to) {
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
