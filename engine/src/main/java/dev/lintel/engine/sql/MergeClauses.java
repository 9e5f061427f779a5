package dev.lintel.engine.sql;

import dev.lintel.engine.sql.generated.Clause;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSelect;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of MERGE.
 *
 * @param target the table that is changed; null if its name could not be read
 * @param alias its name in the other clauses; null if its own
 * @param source a SELECT whose FROM is what is merged; null if it could not be read
 * @param condition the condition of the join; null if it could not be read
 * @param actions what is done
 */
public record MergeClauses(
    @Nullable SqlIdentifier target,
    @Nullable String alias,
    @Nullable SqlNode source,
    @Nullable SqlNode condition,
    List<Action> actions) {
  public MergeClauses {
    actions = List.copyOf(actions);
  }

  /**
   * WHEN … THEN.
   *
   * @param matched whether both rows can be named
   * @param always whether it has no condition
   * @param condition its condition; null if there is none or it could not be read
   * @param assignments what UPDATE assigns
   * @param columns the columns of INSERT
   * @param row what INSERT gives, as VALUES; null if it gives defaults or could not be read
   */
  public record Action(
      boolean matched,
      boolean always,
      @Nullable SqlNode condition,
      List<Assignment> assignments,
      List<String> columns,
      @Nullable SqlNode row) {
    public Action {
      assignments = List.copyOf(assignments);
      columns = List.copyOf(columns);
    }
  }

  /** Reads MERGE INTO; null if it is of another form. */
  static @Nullable MergeClauses read(ClauseTokens tokens, int verb) {
    int using = tokens.next(verb, "using");
    int on = tokens.next(using, "on");
    int when = tokens.next(on, "when");
    if (when >= tokens.size()) {
      return null;
    }
    int name = tokens.isWord(verb + 2, "only") ? verb + 3 : verb + 2;
    int after = tokens.afterName(name);
    int aliasAt = tokens.isWord(after, "as") ? after + 1 : after;
    SqlNode target = tokens.tree(name, after, false);
    return new MergeClauses(
        target instanceof SqlIdentifier identifier ? identifier : null,
        aliasAt < using ? tokens.name(aliasAt) : null,
        tokens.clause(using, on, Clause.SOURCES) instanceof SqlSelect select ? select : null,
        tokens.tree(on + 1, when, false),
        actions(tokens, when));
  }

  private static List<Action> actions(ClauseTokens tokens, int first) {
    List<Action> actions = new ArrayList<>();
    int when = first;
    while (when < tokens.size()) {
      int then = tokens.next(when, "then");
      int next = Math.min(tokens.next(then, "when"), tokens.next(then, "returning"));
      boolean bySide = tokens.isWord(when + 1, "not") && tokens.isWord(when + 3, "by");
      int and = Math.min(tokens.next(when, "and"), then);
      boolean matched = tokens.isWord(when + 1, "matched");
      Action action =
          new Action(
              matched,
              and >= then,
              and + 1 < then ? tokens.tree(and + 1, then, false) : null,
              tokens.isWord(then + 1, "update")
                  ? Assignment.read(tokens, then + 3, next)
                  : List.of(),
              columns(tokens, then, next),
              row(tokens, then, next));
      if (!bySide) {
        actions.add(action);
      }
      when = tokens.isWord(next, "when") ? next : tokens.size();
    }
    return actions;
  }

  private static List<String> columns(ClauseTokens tokens, int then, int end) {
    List<String> columns = new ArrayList<>();
    int close = tokens.afterParenthesis(then + 2);
    if (tokens.isWord(then + 1, "insert") && tokens.nesting(then + 2) == 1 && close <= end) {
      for (int i = then + 3; i < close - 1; i += 2) {
        columns.add(tokens.name(i));
      }
    }
    return columns;
  }

  private static @Nullable SqlNode row(ClauseTokens tokens, int then, int end) {
    int values = tokens.next(then, "values");
    return tokens.isWord(then + 1, "insert")
            && values < end
            && !tokens.isWord(values - 1, "default")
        ? tokens.tree(values, end, true)
        : null;
  }
}
