package dev.lintel.cli.text;

/**
 * Makes text from files safe to print: control characters could move the cursor, recolour or
 * overwrite what was printed, and direction marks could show SQL in another order than it runs in.
 */
public final class Visible {
  private static final char SIGN = '\uFFFD';

  private Visible() {}

  /**
   * Returns the text with each control character and direction mark but tab and line feed replaced.
   */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnsafe(text.charAt(i))) {
        return replaced(text);
      }
    }
    return text;
  }

  /** Returns the text on one line, blanks run together. */
  public static String oneLine(String text) {
    return of(text.strip().replaceAll("\\s+", " "));
  }

  static boolean isUnsafe(int c) {
    return (c < ' ' && c != '\t' && c != '\n')
        || (c >= 0x7F && c <= 0x9F)
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static String replaced(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      safe.append(isUnsafe(text.charAt(i)) ? SIGN : text.charAt(i));
    }
    return safe.toString();
  }
}
