package dev.lintel.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks prose into lines between words. */
public final class Prose {

  /** Columns that everything is readable at. */
  public static final int WIDTH = 80;

  private Prose() {}

  /**
   * Breaks a text into lines and joins them. A word that is longer than a line stays whole, since
   * it is likely a path.
   *
   * @param text the text; its line breaks count as blanks
   * @param taken columns that are taken on the first line
   * @param indent blanks before each other line
   */
  public static String hanging(String text, int taken, int indent) {
    return String.join("\n" + " ".repeat(indent), lines(text, WIDTH - taken, WIDTH - indent));
  }

  static List<String> lines(String text, int firstWidth, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : Visible.of(text).strip().split("\\s+", -1)) {
      int wordWidth = DisplayWidth.of(word);
      if (used > 0 && used + 1 + wordWidth > (lines.isEmpty() ? firstWidth : width)) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += wordWidth;
    }
    lines.add(line.toString());
    return lines;
  }
}
