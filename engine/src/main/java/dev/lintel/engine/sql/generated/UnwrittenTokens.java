package dev.lintel.engine.sql.generated;

import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * What Calcite's grammar wants to see where PostgreSQL lets it be left out: it knows no WHERE of a
 * SELECT without FROM, so before each it is shown {@code FROM (VALUES (0))}, which is one row as
 * well.
 */
final class UnwrittenTokens {

  private static final int[] ONE_ROW = {
    MigrationParserConstants.FROM,
    MigrationParserConstants.LPAREN,
    MigrationParserConstants.VALUES,
    MigrationParserConstants.LPAREN,
    MigrationParserConstants.UNSIGNED_INTEGER_LITERAL,
    MigrationParserConstants.RPAREN,
    MigrationParserConstants.RPAREN
  };

  private UnwrittenTokens() {}

  /** Returns the kinds of token to show, by the index of the token that follows them. */
  static Map<Integer, int[]> of(TokenList list, int first, int end) {
    Map<Integer, int[]> shown = new HashMap<>();
    Deque<Boolean> outer = new ArrayDeque<>();
    boolean lacksFrom = false;
    for (int i = first; i < end; i++) {
      TokenType type = list.type(i);
      if (type == TokenType.LEFT_PAREN) {
        outer.push(lacksFrom);
        lacksFrom = false;
      } else if (type == TokenType.RIGHT_PAREN) {
        lacksFrom = !outer.isEmpty() && outer.pop();
      } else if (list.isWord(i, "SELECT")) {
        lacksFrom = true;
      } else if (list.isWord(i, "FROM") && !(i > first && list.isWord(i - 1, "DISTINCT"))) {
        lacksFrom = false;
      } else if (lacksFrom && list.isWord(i, "WHERE")) {
        shown.put(i, ONE_ROW);
      }
    }
    return shown;
  }
}
