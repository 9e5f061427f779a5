package dev.lintel.engine.sql.generated;

import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;

/**
 * Strings behind a type with modifiers, such as {@code interval(0) '1 day'}, of which Calcite knows
 * only the form without them.
 */
final class TypedStrings {

  private final TokenList list;
  private final int end;

  TypedStrings(TokenList list, int end) {
    this.list = list;
    this.end = end;
  }

  /** Returns the string whose type begins at {@code name} and has modifiers; -1 if none does. */
  int stringOf(int name) {
    int i = name + 1;
    if (!is(i, TokenType.LEFT_PAREN)) {
      return -1;
    }
    do {
      i++;
      if (!is(i, TokenType.INTEGER)) {
        return -1;
      }
      i++;
    } while (is(i, TokenType.COMMA));
    if (!is(i, TokenType.RIGHT_PAREN)) {
      return -1;
    }
    i++;
    boolean zone = isWord(i, "WITH") || isWord(i, "WITHOUT");
    if (zone && isWord(i + 1, "TIME") && isWord(i + 2, "ZONE")) {
      i += 3;
    }
    return is(i, TokenType.STRING) ? i : -1;
  }

  private boolean is(int i, TokenType type) {
    return i < end && list.type(i) == type;
  }

  private boolean isWord(int i, String word) {
    return i < end && list.isWord(i, word);
  }
}
