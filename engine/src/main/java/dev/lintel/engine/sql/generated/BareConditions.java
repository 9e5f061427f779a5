package dev.lintel.engine.sql.generated;

import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * WHERE of a SELECT without FROM. Calcite's grammar has none, so before each it is shown {@code
 * FROM (VALUES (0))}, which is one row as well.
 */
final class BareConditions {

  private static final int[] ONE_ROW = {
    MigrationParserConstants.FROM,
    MigrationParserConstants.LPAREN,
    MigrationParserConstants.VALUES,
    MigrationParserConstants.LPAREN,
    MigrationParserConstants.UNSIGNED_INTEGER_LITERAL,
    MigrationParserConstants.RPAREN,
    MigrationParserConstants.RPAREN
  };

  private BareConditions() {}

  /** Returns the indexes of such WHERE in a query or expression. */
  static BitSet of(TokenList list, int first, int end) {
    BitSet found = new BitSet();
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
        found.set(i);
      }
    }
    return found;
  }

  /** Makes the tokens that stand in for the missing FROM before token {@code index}. */
  static Deque<SqlToken> row(TokenList list, int index) {
    Deque<SqlToken> row = new ArrayDeque<>();
    for (int kind : ONE_ROW) {
      SqlToken token = new SqlToken(index, list.start(index), list.start(index));
      token.kind = kind;
      token.image = "0";
      row.add(token);
    }
    return row;
  }
}
