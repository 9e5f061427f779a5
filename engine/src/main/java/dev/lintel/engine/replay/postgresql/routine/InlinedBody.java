package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.Signature;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.List;
import java.util.Set;

/**
 * Whether a body in language SQL may take the place of a call, so that it does not count how
 * volatile the function is declared to be but how volatile the body is ({@code inline_function} of
 * the server's source).
 */
final class InlinedBody {

  /** Clauses with which a query is more than an expression; all are reserved words. */
  private static final Set<String> CLAUSES =
      Set.of(
          "from",
          "where",
          "group",
          "having",
          "order",
          "union",
          "intersect",
          "except",
          "limit",
          "offset",
          "fetch",
          "for",
          "into");

  /** Words that are calls without parentheses, and differ from one transaction to the next. */
  private static final Set<String> CALLS =
      Set.of(
          "current_date",
          "current_time",
          "current_timestamp",
          "localtime",
          "localtimestamp",
          "current_user",
          "session_user",
          "current_role",
          "current_catalog",
          "current_schema");

  private final Execution execution;
  private final Tokens body;

  private InlinedBody(Execution execution, Tokens body) {
    this.execution = execution;
    this.body = body;
  }

  /** Returns whether a call counts as the function is declared to be, whatever the body is. */
  static boolean isNever(Execution execution, String body) {
    return new InlinedBody(execution, Tokens.of(body)).isNever();
  }

  private boolean isNever() {
    if (!body.isWord(0, "select")) {
      return body.size() > 0;
    }
    int depth = 0;
    for (int i = 1; i < body.size(); i++) {
      depth += body.nesting(i);
      if (isSubquery(i) || (depth == 0 && isMore(i)) || isMutable(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSubquery(int i) {
    return body.is(i, TokenType.LEFT_PAREN)
        && (body.isWord(i + 1, "select") || body.isWord(i + 1, "with"));
  }

  /** Returns whether another clause or statement begins. */
  private boolean isMore(int i) {
    boolean clause = body.is(i, TokenType.WORD) && CLAUSES.contains(body.name(i));
    boolean ofComparison = body.areWords(i - 1, "distinct", "from");
    return (clause && !ofComparison && !isNamed(i))
        || (body.is(i, TokenType.TERMINATOR) && i + 1 < body.size());
  }

  /** Behind a point or AS every word is a name. */
  private boolean isNamed(int i) {
    return body.is(i - 1, TokenType.DOT) || body.isWord(i - 1, "as");
  }

  private boolean isMutable(int i) {
    if (!body.is(i, TokenType.WORD) || isNamed(i)) {
      return false;
    }
    String name = body.name(i);
    if (!body.is(i + 1, TokenType.LEFT_PAREN)) {
      return CALLS.contains(name);
    }
    List<Signature> functions = BuiltIns.functions(name);
    return !functions.isEmpty()
        && functions.stream().allMatch(f -> f.volatility() == 's' || f.volatility() == 'v')
        && !new Lookup(execution).hasRoutine(name);
  }
}
