package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement of which parts are not known. It can be run all the same if these are values that the
 * catalog does not keep: strings, defaults, and the numbers of a sequence.
 *
 * @param text the statement with something in place of the values
 * @param complete whether nothing had to be replaced
 */
record DynamicText(String text, boolean complete) {

  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "start",
          "with",
          "increment",
          "by",
          "minvalue",
          "maxvalue",
          "cache",
          "restart",
          "default");

  /** Returns the statement that may be run; null if what it does hangs on the unknown parts. */
  static @Nullable DynamicText of(String statement) {
    if (statement.indexOf(PlValue.HOLE) < 0) {
      return new DynamicText(statement, true);
    }
    StringBuilder text = new StringBuilder(statement);
    Tokens tokens = Tokens.of(statement);
    for (int i = 0; i < tokens.size(); i++) {
      String image = tokens.image(i);
      if (image.indexOf(PlValue.HOLE) < 0) {
        continue;
      }
      boolean number =
          image.length() == 1
              && tokens.is(i - 1, TokenType.WORD)
              && BEFORE_NUMBERS.contains(tokens.name(i - 1));
      boolean owner = i == 2 && isOfSettings(tokens);
      if (!number && !owner && !tokens.type(i).isString()) {
        return null;
      }
      for (int k = tokens.start(i); k < tokens.end(i); k++) {
        if (text.charAt(k) == PlValue.HOLE) {
          text.setCharAt(k, replacement(number, owner));
        }
      }
    }
    boolean left = text.indexOf(String.valueOf(PlValue.HOLE)) >= 0;
    return left ? null : new DynamicText(text.toString(), false);
  }

  /** The catalog does not keep which role or database has a setting. */
  private static boolean isOfSettings(Tokens tokens) {
    return tokens.isWord(0, "alter")
        && (tokens.isWord(1, "database") || tokens.isWord(1, "role") || tokens.isWord(1, "user"))
        && tokens.isWord(3, "set");
  }

  private static char replacement(boolean number, boolean owner) {
    if (number) {
      return '1';
    }
    return owner ? 'o' : '…';
  }
}
