package dev.lintel.engine.replay.postgresql.literal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads ranges (PostgreSQL 17 documentation, section 8.17.5). */
public final class RangeText {

  private RangeText() {}

  /** Returns the bounds that are given; null if the string is no range. */
  public static @Nullable List<String> bounds(String text) {
    String range = text.strip();
    if (range.equalsIgnoreCase("empty")) {
      return List.of();
    }
    boolean enclosed =
        range.length() > 2
            && "[(".indexOf(range.charAt(0)) >= 0
            && "])".indexOf(range.charAt(range.length() - 1)) >= 0;
    if (!enclosed) {
      return null;
    }
    String inner = range.substring(1, range.length() - 1);
    if (inner.contains("\"") || inner.contains("\\")) {
      return List.of(); // Not looked at closely.
    }
    int comma = inner.indexOf(',');
    if (comma < 0 || inner.indexOf(',', comma + 1) >= 0) {
      return null;
    }
    List<String> bounds = new ArrayList<>();
    for (String bound : List.of(inner.substring(0, comma), inner.substring(comma + 1))) {
      if (!bound.isEmpty()) {
        bounds.add(bound);
      }
    }
    return bounds;
  }
}
