package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the server's grammar reads of queries only to refuse it: WITH TIES without an order, and
 * DEFAULT in a list of SELECT ({@code insertSelectOptions} and {@code transformExpr} of its
 * source).
 */
public final class QueryForms {

  private static final Pattern SUSPECT =
      Pattern.compile("\\b(ties|preceding|following|default)\\b", Pattern.CASE_INSENSITIVE);

  /** What may stand behind the list of a SELECT. */
  private static final Set<String> CLAUSES =
      Set.of(
          "from",
          "into",
          "where",
          "group",
          "having",
          "window",
          "order",
          "limit",
          "offset",
          "fetch",
          "for",
          "union",
          "intersect",
          "except");

  private final Execution execution;
  private final ParsedStatement statement;
  private final Tokens tokens;

  private QueryForms(ParsedStatement statement, Execution execution) {
    this.execution = execution;
    this.statement = statement;
    this.tokens = Tokens.of(statement.text());
  }

  /** Refuses a statement with a query of such a form. */
  public static void require(ParsedStatement statement, Execution execution) {
    String text = statement.text();
    if (SUSPECT.matcher(text).find()) {
      new QueryForms(statement, execution).require();
    }
  }

  private void require() {
    for (int i = 0; i < tokens.size(); i++) {
      if (isTies(i) && isUnordered(i)) {
        refuse(
            RefusalKind.SYNTAX_ERROR, "WITH TIES cannot be specified without ORDER BY clause", i);
      }
      String frame = WindowFrames.fault(tokens, i);
      if (frame != null) {
        refuse(RefusalKind.INVALID_WINDOW, frame, i);
      }
      if (tokens.isWord(i, "select") && !tokens.is(i - 1, TokenType.DOT)) {
        requireValues(i + 1);
      }
    }
  }

  private boolean isTies(int i) {
    return tokens.areWords(i, "with", "ties")
        && (tokens.isWord(i - 1, "row") || tokens.isWord(i - 1, "rows"));
  }

  /**
   * Returns whether the clause belongs to a SELECT that is not in parentheses, without an order.
   */
  private boolean isUnordered(int ties) {
    int depth = 0;
    boolean selects = false;
    for (int i = ties - 1; i >= 0; i--) {
      depth += tokens.is(i, TokenType.RIGHT_PAREN) ? 1 : 0;
      depth -= tokens.is(i, TokenType.LEFT_PAREN) ? 1 : 0;
      if (depth < 0 || tokens.is(i, TokenType.TERMINATOR)) {
        break;
      }
      if (depth == 0 && tokens.isWord(i, "order")) {
        return false;
      }
      selects |= depth == 0 && tokens.isWord(i, "select");
    }
    return selects;
  }

  /** Refuses DEFAULT as a whole item of a list that begins here. */
  private void requireValues(int first) {
    int depth = 0;
    for (int i = first; i < tokens.size() && depth >= 0; i++) {
      depth += tokens.nesting(i);
      if (depth == 0 && tokens.is(i, TokenType.TERMINATOR)) {
        return;
      }
      if (depth == 0 && tokens.is(i, TokenType.WORD) && CLAUSES.contains(tokens.name(i))) {
        return;
      }
      boolean starts = i == first || tokens.is(i - 1, TokenType.COMMA);
      if (depth == 0 && starts && tokens.isWord(i, "default") && endsItem(i + 1)) {
        refuse(RefusalKind.SYNTAX_ERROR, "DEFAULT is not allowed in this context", i);
      }
    }
  }

  private boolean endsItem(int i) {
    return i >= tokens.size()
        || tokens.is(i, TokenType.COMMA)
        || tokens.is(i, TokenType.RIGHT_PAREN)
        || (tokens.is(i, TokenType.WORD) && CLAUSES.contains(tokens.name(i)));
  }

  private void refuse(RefusalKind kind, String message, int token) {
    int start = statement.file().offset(statement.span().line(), statement.span().column());
    throw execution.refused(
        kind,
        message,
        ObjectPath.relation(new QualifiedName("", "")),
        execution.span(
            statement.file().span(start + tokens.start(token), start + tokens.end(token))),
        null);
  }
}
