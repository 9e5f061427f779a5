package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * SET or RESET of a setting inside another statement.
 *
 * @param name the setting in lower case
 * @param values the values without quotes; empty for DEFAULT, FROM CURRENT and RESET
 */
record SettingClause(String name, List<String> values) {

  /** Returns the clause that begins at a token; null if none does. */
  static @Nullable SettingClause at(Tokens tokens, int index) {
    boolean reset = tokens.isWord(index, "reset");
    if (!reset && !tokens.isWord(index, "set")) {
      return null;
    }
    if (tokens.areWords(index + 1, "time", "zone")) {
      return new SettingClause("timezone", reset ? List.of() : values(tokens, index + 3));
    }
    if (!tokens.isName(index + 1) || tokens.is(index + 2, TokenType.DOT)) {
      return null;
    }
    boolean assigned = tokens.isOperator(index + 2, "=") || tokens.isWord(index + 2, "to");
    boolean current = tokens.areWords(index + 2, "from", "current");
    if (!reset && !assigned && !current) {
      return null;
    }
    return new SettingClause(
        tokens.name(index + 1).toLowerCase(Locale.ROOT),
        assigned && !reset ? values(tokens, index + 3) : List.of());
  }

  private static List<String> values(Tokens tokens, int from) {
    List<String> values = new ArrayList<>();
    int i = from;
    while (i < tokens.size()) {
      boolean signed = tokens.isOperator(i, "-") || tokens.isOperator(i, "+");
      int at = signed ? i + 1 : i;
      String value = value(tokens, at);
      if (value == null || tokens.isWord(i, "default")) {
        return List.of();
      }
      values.add(tokens.isOperator(i, "-") ? "-" + value : value);
      if (!tokens.is(at + 1, TokenType.COMMA)) {
        break;
      }
      i = at + 2;
    }
    return values;
  }

  private static @Nullable String value(Tokens tokens, int at) {
    if (tokens.type(at).isString()) {
      return tokens.string(at);
    }
    boolean number =
        tokens.is(at, TokenType.INTEGER)
            || tokens.is(at, TokenType.DECIMAL)
            || tokens.is(at, TokenType.FLOAT);
    if (number) {
      return tokens.image(at);
    }
    return tokens.isName(at) ? tokens.name(at) : null;
  }
}
