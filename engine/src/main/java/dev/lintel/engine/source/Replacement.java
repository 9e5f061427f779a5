package dev.lintel.engine.source;

/**
 * A part of a file in whose place a tool sends something else to the database.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param text what is sent instead
 * @param known whether the tool sends just that; if not, the text only holds the place
 */
public record Replacement(int start, int end, String text, boolean known) {
  public Replacement {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a range: %d to %d".formatted(start, end));
    }
  }
}
