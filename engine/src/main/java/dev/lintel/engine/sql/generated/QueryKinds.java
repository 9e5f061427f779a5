package dev.lintel.engine.sql.generated;

import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;

/**
 * The token kinds of Calcite's expressions and queries. A word is a keyword only where Calcite's
 * grammar wants it as one; elsewhere it is a name.
 */
final class QueryKinds implements MigrationParserConstants {
  /** Deeper nesting than this would take too much of the stack. */
  private static final int DEEPEST = 200;

  private QueryKinds() {}

  static boolean isTooDeep(TokenList list) {
    int depth = 0;
    for (int i = 0; i < list.size(); i++) {
      TokenType type = list.type(i);
      if (type == TokenType.LEFT_PAREN) {
        depth++;
      } else if (type == TokenType.RIGHT_PAREN) {
        depth--;
      }
      if (depth > DEEPEST) {
        return true;
      }
    }
    return false;
  }

  static int kind(TokenList list, int i, int first, int end, Syntax syntax) {
    return StatementKinds.kind(list, i);
  }
}
