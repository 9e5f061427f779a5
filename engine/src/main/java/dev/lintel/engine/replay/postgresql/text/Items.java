package dev.lintel.engine.replay.postgresql.text;

import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;

/** The items of a list with commas. */
public final class Items {

  private Items() {}

  /** Returns the first token of each item and the token after its last one. */
  public static List<int[]> of(Tokens tokens, int from, int to) {
    List<int[]> items = new ArrayList<>();
    int start = from;
    int depth = 0;
    for (int i = from; i <= to && from < to; i++) {
      depth += opens(tokens.type(i)) ? 1 : 0;
      depth -= closes(tokens.type(i)) ? 1 : 0;
      if (i == to || (depth == 0 && tokens.is(i, TokenType.COMMA))) {
        items.add(new int[] {start, i});
        start = i + 1;
      }
    }
    return items;
  }

  private static boolean opens(TokenType type) {
    return type == TokenType.LEFT_PAREN || type == TokenType.LEFT_BRACKET;
  }

  private static boolean closes(TokenType type) {
    return type == TokenType.RIGHT_PAREN || type == TokenType.RIGHT_BRACKET;
  }
}
