package dev.lintel.engine.replay.postgresql.version;

import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ServerVersion;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Arrays;
import java.util.List;

/**
 * A clause or statement that older servers cannot read.
 *
 * @param since the first version that reads it
 * @param name what it is, in words for people
 * @param start whether it is found at the start of a statement only
 * @param elements the pattern
 * @param stumble the place in the pattern that an older server does not expect
 */
record NewerSyntax(
    ServerVersion since, String name, boolean start, List<String> elements, int stumble) {

  private static final int NONE = -1;

  NewerSyntax {
    elements = List.copyOf(elements);
  }

  /** Reads a pattern, an equals sign and a name. */
  static NewerSyntax parse(ServerVersion since, String text) {
    int equals = text.indexOf(" = ");
    List<String> written = Arrays.asList(text.substring(0, equals).split(" "));
    boolean start = written.get(0).equals("^");
    List<String> elements = start ? written.subList(1, written.size()) : written;
    int stumble = NONE;
    for (int i = 0; i < elements.size(); i++) {
      stumble = elements.get(i).startsWith("[") ? i : stumble;
    }
    return new NewerSyntax(
        since,
        text.substring(equals + 3),
        start,
        elements.stream().map(NewerSyntax::withoutBrackets).toList(),
        stumble);
  }

  private static String withoutBrackets(String element) {
    return element.startsWith("[") ? element.substring(1, element.length() - 1) : element;
  }

  /** Returns the token that an older server does not expect; -1 if the statement has none. */
  int find(Tokens tokens) {
    int last = start ? 0 : tokens.size() - 1;
    for (int i = 0; i <= last; i++) {
      int found = match(tokens, i, 0, NONE);
      if (found >= 0) {
        return found;
      }
    }
    return NONE;
  }

  /** Matches the elements from one on, and returns where the server stumbles. */
  private int match(Tokens tokens, int index, int element, int found) {
    if (element == elements.size()) {
      return found;
    }
    String pattern = elements.get(element);
    if (pattern.equals("...")) {
      for (int i = index; i < tokens.size(); i++) {
        int rest = match(tokens, i, element + 1, found);
        if (rest >= 0) {
          return rest;
        }
      }
      return NONE;
    }
    int next = after(tokens, index, pattern);
    return next < 0 ? NONE : match(tokens, next, element + 1, element == stumble ? index : found);
  }

  /** Returns the index after what one element matches; -1 if it does not. */
  private static int after(Tokens tokens, int index, String pattern) {
    boolean matches =
        switch (pattern) {
          case "(", "()" -> tokens.is(index, TokenType.LEFT_PAREN);
          case ")" -> tokens.is(index, TokenType.RIGHT_PAREN);
          case "," -> tokens.is(index, TokenType.COMMA);
          case "%" -> tokens.isName(index);
          default ->
              pattern.startsWith("!")
                  ? !tokens.isWord(index, pattern.substring(1))
                  : Arrays.stream(pattern.split("\\|")).anyMatch(w -> tokens.isWord(index, w));
        };
    if (!matches) {
      return NONE;
    }
    return switch (pattern) {
      case "()" -> tokens.afterParenthesis(index);
      case "%" -> afterName(tokens, index);
      default -> index + 1;
    };
  }

  private static int afterName(Tokens tokens, int index) {
    int next = index + 1;
    while (tokens.is(next, TokenType.DOT) && tokens.isName(next + 1)) {
      next += 2;
    }
    return next;
  }
}
