package dev.lintel.engine.replay.postgresql.literal;

import dev.lintel.engine.change.RefusalKind;
import org.jspecify.annotations.Nullable;

/** Reads the queries of text search ({@code parse_tsquery} of the server's source). */
final class SearchQueryText {

  private static final String OPERATORS = "!&|()";

  private final String text;
  private int at;
  private int depth;

  private SearchQueryText(String text) {
    this.text = text;
  }

  /** Quoted words and distances are left alone. */
  static @Nullable InputFault fault(String text) {
    boolean plain = text.chars().allMatch(c -> c < 128 && "'\\<>".indexOf(c) < 0);
    if (!plain || text.isBlank()) {
      return null;
    }
    return new SearchQueryText(text).read();
  }

  private @Nullable InputFault read() {
    while (true) {
      skipOpening();
      if (at == text.length()) {
        return error("no operand in tsquery: \"%s\"");
      }
      if (!word()) {
        return error("syntax error in tsquery: \"%s\"");
      }
      skipBlanks();
      while (at < text.length() && text.charAt(at) == ')') {
        depth--;
        at++;
        skipBlanks();
      }
      if (at == text.length() || depth < 0) {
        return depth == 0 ? null : error("syntax error in tsquery: \"%s\"");
      }
      if (text.charAt(at) != '&' && text.charAt(at) != '|') {
        return error("syntax error in tsquery: \"%s\"");
      }
      at++;
    }
  }

  private void skipOpening() {
    skipBlanks();
    while (at < text.length() && (text.charAt(at) == '!' || text.charAt(at) == '(')) {
      depth += text.charAt(at) == '(' ? 1 : 0;
      at++;
      skipBlanks();
    }
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /** Reads a word with its weights; returns whether there is one. */
  private boolean word() {
    int first = at;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && text.charAt(at) != ':'
        && OPERATORS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == first) {
      return false;
    }
    if (at < text.length() && text.charAt(at) == ':') {
      at++;
      while (at < text.length() && "*abcdABCD".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }
    return true;
  }

  private InputFault error(String message) {
    return new InputFault(RefusalKind.SYNTAX_ERROR, message.formatted(text));
  }
}
