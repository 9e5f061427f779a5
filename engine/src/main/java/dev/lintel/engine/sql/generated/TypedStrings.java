package dev.lintel.engine.sql.generated;

import dev.lintel.engine.sql.lex.TokenType;

/**
 * Strings behind a type with modifiers, such as {@code interval(0) '1 day'}, of which Calcite knows
 * only the form without them.
 */
final class TypedStrings {

  private final TokenWindow window;

  TypedStrings(TokenWindow window) {
    this.window = window;
  }

  /** Returns the string whose type begins at {@code name} and has modifiers; -1 if none does. */
  int stringOf(int name) {
    int i = name + 1;
    if (!window.is(i, TokenType.LEFT_PAREN)) {
      return -1;
    }
    do {
      i++;
      if (!window.is(i, TokenType.INTEGER)) {
        return -1;
      }
      i++;
    } while (window.is(i, TokenType.COMMA));
    if (!window.is(i, TokenType.RIGHT_PAREN)) {
      return -1;
    }
    i++;
    boolean zone = window.isWord(i, "WITH") || window.isWord(i, "WITHOUT");
    if (zone && window.isWord(i + 1, "TIME") && window.isWord(i + 2, "ZONE")) {
      i += 3;
    }
    return window.is(i, TokenType.STRING) ? i : -1;
  }
}
