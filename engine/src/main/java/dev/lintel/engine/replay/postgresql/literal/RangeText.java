package dev.lintel.engine.replay.postgresql.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads ranges (PostgreSQL 17 documentation, section 8.17.5). */
public final class RangeText {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

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

  /**
   * Returns whether a range certainly ends before it begins.
   *
   * @param of the built-in type of its bounds
   */
  public static boolean isTurned(String text, String of) {
    List<String> bounds = bounds(text);
    return bounds != null && bounds.size() == 2 && isTurned(bounds.get(0), bounds.get(1), of);
  }

  /** Returns whether a lower bound is certainly greater than the upper one. */
  public static boolean isTurned(String lower, String upper, String of) {
    String first = lower.strip();
    String second = upper.strip();
    return switch (of) {
      case "int4", "int8", "numeric" ->
          NUMBER.matcher(first).matches()
              && NUMBER.matcher(second).matches()
              && new BigDecimal(first).compareTo(new BigDecimal(second)) > 0;
      case "date", "timestamp", "timestamptz" ->
          DATE.matcher(first).matches()
              && DATE.matcher(second).matches()
              && first.compareTo(second) > 0;
      default -> false;
    };
  }
}
