package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.sql.lex.TokenType;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Reads from the text of CREATE FUNCTION and its kin what the tree does not hold.
 *
 * @param arguments the arguments as written, with single blanks
 * @param mayChangeSchema whether its body holds words of DDL or dynamic SQL
 */
record RoutineHead(String arguments, boolean mayChangeSchema) {

  private static final Set<String> CHANGING = Set.of("create", "alter", "drop", "execute");

  /** Reads the text of the whole statement. */
  static RoutineHead of(String statement) {
    Tokens tokens = Tokens.of(statement);
    int open = 0;
    while (open < tokens.size() && !tokens.is(open, TokenType.LEFT_PAREN)) {
      open++;
    }
    int close = tokens.afterParenthesis(open);
    boolean changes = false;
    for (int i = close; i < tokens.size(); i++) {
      changes |=
          tokens.type(i).isString()
              ? hasDdl(Tokens.of(tokens.string(i)))
              : CHANGING.contains(tokens.image(i).toLowerCase(Locale.ROOT));
    }
    return new RoutineHead(arguments(tokens, open, close), changes);
  }

  /** Returns what stands between two parentheses, with single blanks. */
  static String arguments(Tokens tokens, int open, int close) {
    StringJoiner arguments = new StringJoiner(" ");
    for (int i = open + 1; i < close - 1; i++) {
      arguments.add(
          tokens.is(i, TokenType.WORD)
              ? tokens.image(i).toLowerCase(Locale.ROOT)
              : tokens.image(i));
    }
    return arguments.toString();
  }

  private static boolean hasDdl(Tokens body) {
    for (int i = 0; i < body.size(); i++) {
      if (body.is(i, TokenType.WORD) && CHANGING.contains(body.name(i))) {
        return true;
      }
    }
    return false;
  }
}
