package dev.lintel.engine.sql.lex;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's setting {@code standard_conforming_strings}: while it is off, a backslash in an
 * ordinary string escapes the next character (PostgreSQL 17 manual, section 19.13.1).
 */
final class StringSetting {

  private static final String NAME = "standard_conforming_strings";
  private static final Set<String> OFF = Set.of("off", "false", "no", "0");

  private StringSetting() {}

  /**
   * Returns whether backslashes escape after a statement.
   *
   * @param first its first token; it goes up to the end of the list
   * @return null if it does not set that
   */
  static @Nullable Boolean escapesAfter(TokenList tokens, int first) {
    int end = tokens.size();
    if (end - first < 2 || end - first > 5) {
      return null;
    }
    if (tokens.isWord(first, "RESET")) {
      boolean resets = tokens.isWord(first + 1, NAME) || tokens.isWord(first + 1, "ALL");
      return resets ? Boolean.FALSE : null;
    }
    boolean scoped = tokens.isWord(first + 1, "LOCAL") || tokens.isWord(first + 1, "SESSION");
    int name = scoped ? first + 2 : first + 1;
    if (!tokens.isWord(first, "SET") || name + 2 >= end || !tokens.isWord(name, NAME)) {
      return null;
    }
    String value = Literals.value(tokens.type(name + 2), tokens.image(name + 2), Syntax.POSTGRESQL);
    return OFF.contains(value.toLowerCase(Locale.ROOT));
  }
}
