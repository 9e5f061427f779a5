package dev.lintel.engine.sql.generated;

import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * What Calcite's grammar wants to see where PostgreSQL lets it be left out.
 *
 * <ul>
 *   <li>It knows no WHERE of a SELECT without FROM, so before each it is shown {@code FROM (VALUES
 *       (0))}, which is one row as well.
 *   <li>It takes {@code VALUES (ROW(1, 2))} for a row of two values, so such a row is shown with
 *       the word ROW before it.
 * </ul>
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

  private static final int[] ROW = {MigrationParserConstants.ROW};

  private UnwrittenTokens() {}

  /** What is open at one depth of parentheses. */
  private enum Clause {
    SELECT_LIST,
    VALUES,
    OTHER
  }

  /** Returns the kinds of token to show, by the index of the token that follows them. */
  static Map<Integer, int[]> of(TokenList list, int first, int end) {
    Map<Integer, int[]> shown = new HashMap<>();
    Deque<Clause> outer = new ArrayDeque<>();
    Clause clause = Clause.OTHER;
    for (int i = first; i < end; i++) {
      TokenType type = list.type(i);
      if (type == TokenType.LEFT_PAREN) {
        if (clause == Clause.VALUES && i + 1 < end && list.isWord(i + 1, "ROW")) {
          shown.put(i, ROW);
        }
        outer.push(clause);
        clause = Clause.OTHER;
      } else if (type == TokenType.RIGHT_PAREN) {
        clause = outer.isEmpty() ? Clause.OTHER : outer.pop();
      } else if (list.isWord(i, "SELECT")) {
        clause = Clause.SELECT_LIST;
      } else if (list.isWord(i, "VALUES")) {
        clause = Clause.VALUES;
      } else if (clause == Clause.SELECT_LIST && list.isWord(i, "WHERE")) {
        shown.put(i, ONE_ROW);
      } else if (list.isWord(i, "FROM") && !(i > first && list.isWord(i - 1, "DISTINCT"))) {
        clause = Clause.OTHER;
      }
    }
    return shown;
  }
}
