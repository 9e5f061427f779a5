package dev.lintel.engine.replay.postgresql.literal;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads intervals, as far as they are numbers with words (the server's {@code deltatktbl}). */
final class IntervalText {

  private static final Set<String> UNITS =
      Set.of(
          "ago",
          "c",
          "cent",
          "centuries",
          "century",
          "d",
          "day",
          "days",
          "dec",
          "decade",
          "decades",
          "decs",
          "h",
          "hour",
          "hours",
          "hr",
          "hrs",
          "m",
          "microsecon",
          "mil",
          "millennia",
          "millennium",
          "millisecon",
          "mils",
          "min",
          "mins",
          "minute",
          "minutes",
          "mon",
          "mons",
          "month",
          "months",
          "ms",
          "msec",
          "mseconds",
          "msecond",
          "msecs",
          "qtr",
          "quarter",
          "quarters",
          "s",
          "sec",
          "second",
          "seconds",
          "secs",
          "timezone",
          "timezone_h",
          "timezone_m",
          "us",
          "usec",
          "usecond",
          "useconds",
          "usecs",
          "w",
          "week",
          "weeks",
          "y",
          "year",
          "years",
          "yr",
          "yrs");

  /** The server looks at so many letters of a word. */
  private static final int WORD_LENGTH = 10;

  private IntervalText() {}

  static @Nullable InputFault fault(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    if (!InputText.hasDigit(lower)) {
      return lower.endsWith("infinity") ? null : InputFault.invalidDate("interval", text);
    }
    boolean known = true;
    boolean plain = !lower.startsWith("p") && !lower.contains("@");
    for (String word : lower.split("[\\s,;'()]+", -1)) {
      boolean letters = !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
      known &= !letters || UNITS.contains(word.substring(0, Math.min(word.length(), WORD_LENGTH)));
    }
    return known || !plain ? null : InputFault.invalidDate("interval", text);
  }
}
