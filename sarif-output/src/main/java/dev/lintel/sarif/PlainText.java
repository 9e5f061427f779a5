package dev.lintel.sarif;

import java.util.regex.Pattern;

/** Turns the Markdown of rule texts into plain text; knows only what such texts use. */
final class PlainText {
  private static final Pattern FENCE = Pattern.compile("(?m)^ *```.*\\R?");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");
  private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");

  private PlainText() {}

  static String of(String markdown) {
    String text = FENCE.matcher(markdown).replaceAll("");
    text = HEADING.matcher(text).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1 ($2)");
    text = STRONG.matcher(text).replaceAll("$1");
    return text.replace("`", "").strip();
  }

  /** Returns the first paragraph on one line. */
  static String firstParagraph(String markdown) {
    String text = of(markdown);
    int end = text.indexOf("\n\n");
    return (end < 0 ? text : text.substring(0, end)).replaceAll("\\s+", " ").strip();
  }
}
