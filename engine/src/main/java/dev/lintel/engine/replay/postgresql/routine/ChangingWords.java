package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Locale;
import java.util.Set;

/** The words of DDL and of dynamic SQL, without which a routine leaves the schema as it is. */
final class ChangingWords {

  private static final Set<String> CHANGING = Set.of("create", "alter", "drop", "execute");

  private ChangingWords() {}

  /** Returns whether such a word stands in a definition from a token on, or in a body there. */
  static boolean in(Tokens definition, int from) {
    for (int i = from; i < definition.size(); i++) {
      boolean changes =
          definition.type(i).isString()
              ? isInBody(Tokens.of(definition.string(i)))
              : CHANGING.contains(definition.image(i).toLowerCase(Locale.ROOT));
      if (changes) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInBody(Tokens body) {
    for (int i = 0; i < body.size(); i++) {
      if (body.is(i, TokenType.WORD) && CHANGING.contains(body.name(i))) {
        return true;
      }
    }
    return false;
  }
}
