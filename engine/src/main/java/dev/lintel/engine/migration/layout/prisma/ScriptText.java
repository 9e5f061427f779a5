package dev.lintel.engine.migration.layout.prisma;

/**
 * Blanks out comments and strings of JavaScript, TypeScript and Wasp sources: they share a form.
 */
final class ScriptText {
  private ScriptText() {}

  /** Returns {@code text} with a blank for each character of a comment; line breaks are kept. */
  static String withoutComments(String text) {
    return without(text, false);
  }

  /** Returns {@code text} with a blank for each character of a comment or a string. */
  static String withoutCommentsAndStrings(String text) {
    return without(text, true);
  }

  private static String without(String text, boolean strings) {
    StringBuilder out = new StringBuilder(text);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'' || c == '`') {
        int end = endOfString(text, i);
        i = strings ? blank(out, i, end) : end;
      } else if (text.startsWith("//", i)) {
        i = blank(out, i, endOf(text, "\n", i, 0));
      } else if (text.startsWith("/*", i)) {
        i = blank(out, i, endOf(text, "*/", i + 2, 2));
      } else {
        i++;
      }
    }
    return out.toString();
  }

  /** Overwrites a range with blanks and returns its end. */
  static int blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        text.setCharAt(i, ' ');
      }
    }
    return end;
  }

  private static int endOf(String text, String mark, int from, int length) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + length;
  }

  /** A quote that never closes, such as an apostrophe in JSX text, ends with its line. */
  private static int endOfString(String text, int start) {
    char quote = text.charAt(start);
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == quote) {
        return i + 1;
      } else if (c == '\n' && quote != '`') {
        return i;
      }
    }
    return text.length();
  }
}
