package dev.lintel.engine.sql;

import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * {@code ON CONFLICT} of INSERT.
 *
 * @param targets the columns and expressions of the index; empty if none are said
 * @param constraint the name of the constraint; null if none is said
 * @param predicated whether the target has a WHERE
 * @param predicate that condition; null if there is none or it could not be read
 * @param update whether it is DO UPDATE
 * @param assignments what SET assigns
 * @param filtered whether DO UPDATE has a condition
 * @param where that condition; null if there is none or it could not be read
 */
public record ConflictClause(
    List<Target> targets,
    @Nullable String constraint,
    boolean predicated,
    @Nullable SqlNode predicate,
    boolean update,
    List<Assignment> assignments,
    boolean filtered,
    @Nullable SqlNode where) {
  public ConflictClause {
    targets = List.copyOf(targets);
    assignments = List.copyOf(assignments);
  }

  /**
   * What an index is looked for by.
   *
   * @param column the column; null if it is an expression
   * @param expression the tree of the expression; null if it is a column or could not be read
   * @param text the expression as written; the column if it is one
   * @param plain whether there is no collation or operator class behind it
   */
  public record Target(
      @Nullable String column, @Nullable SqlNode expression, String text, boolean plain) {}

  /**
   * Reads the clause.
   *
   * @param on the index of ON
   * @param end the index after the clause
   */
  static ConflictClause read(ClauseTokens tokens, int on, int end) {
    int i = on + 2;
    List<Target> targets = new ArrayList<>();
    String constraint = null;
    int predicate = end;
    if (tokens.is(i, TokenType.LEFT_PAREN)) {
      int close = tokens.afterParenthesis(i);
      targets(tokens, i + 1, close - 1, targets);
      i = close;
      predicate = tokens.isWord(i, "where") ? i + 1 : end;
    } else if (tokens.isWord(i, "on") && tokens.isName(i + 2)) {
      constraint = tokens.name(i + 2);
    }
    int action = Math.min(tokens.next(i, "do"), end);
    boolean update = tokens.isWord(action + 1, "update");
    int set = action + 3;
    int condition = update ? Math.min(tokens.next(set, "where"), end) : end;
    return new ConflictClause(
        targets,
        constraint,
        predicate < end,
        predicate < action ? tokens.tree(predicate, action, false) : null,
        update,
        update ? Assignment.read(tokens, set, condition) : List.of(),
        condition < end,
        condition < end ? tokens.tree(condition + 1, end, false) : null);
  }

  private static void targets(ClauseTokens tokens, int from, int end, List<Target> into) {
    int start = from;
    int depth = 0;
    for (int i = from; i <= end; i++) {
      depth += i < end ? tokens.nesting(i) : 0;
      if (i == end || (depth == 0 && tokens.is(i, TokenType.COMMA))) {
        into.add(target(tokens, start, i));
        start = i + 1;
      }
    }
  }

  private static Target target(ClauseTokens tokens, int from, int end) {
    if (tokens.isName(from) && !tokens.is(from + 1, TokenType.LEFT_PAREN)) {
      return new Target(tokens.name(from), null, tokens.name(from), from + 1 == end);
    }
    int after =
        tokens.is(from, TokenType.LEFT_PAREN)
            ? tokens.afterParenthesis(from)
            : tokens.afterParenthesis(from + 1);
    int last = Math.min(after, end);
    return new Target(null, tokens.tree(from, last, false), tokens.text(from, last), last == end);
  }
}
