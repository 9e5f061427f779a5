package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.query.RowLock;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.List;

/** What a cursor cannot be that locks its rows ({@code transformDeclareCursorStmt}). */
final class CursorForm {

  private CursorForm() {}

  /**
   * Refuses a cursor that locks its rows and is held, or goes back.
   *
   * @param query the first token of its query, of which only a SELECT from a table is read
   */
  static void require(Execution execution, ParsedStatement statement, Tokens tokens, int query) {
    int from = QueryClauses.find(tokens, "from", query, tokens.size()) + 1;
    boolean ofTable =
        from > 0
            && tokens.isWord(query, "select")
            && tokens.isName(from)
            && !tokens.is(from + 1, TokenType.LEFT_PAREN)
            && !tokens.is(from + 3, TokenType.LEFT_PAREN);
    List<RowLock> locks =
        ofTable ? RowLock.of(statement.text().substring(tokens.start(query))) : List.of();
    String form = InertStatements.isHeld(tokens) ? "CURSOR WITH HOLD" : "SCROLL CURSOR";
    boolean impossible = form.endsWith("HOLD") || isScroll(tokens, query);
    if (!locks.isEmpty() && impossible) {
      throw execution.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "DECLARE %s ... %s is not supported".formatted(form, locks.get(0).strength()),
          ObjectPath.relation(new QualifiedName("", "")),
          execution.span(statement.span()),
          null);
    }
  }

  private static boolean isScroll(Tokens tokens, int end) {
    for (int i = 2; i < end && !tokens.isWord(i, "cursor"); i++) {
      if (tokens.isWord(i, "scroll") && !tokens.isWord(i - 1, "no")) {
        return true;
      }
    }
    return false;
  }
}
