package dev.lintel.engine.replay.postgresql.literal;

import dev.lintel.engine.change.RefusalKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and times. The server reads many forms; only ISO 8601 is looked at closely here, and
 * what holds no digit and none of the special words (PostgreSQL 17 documentation, section 8.5).
 */
final class DateText {

  private static final Map<String, String> PRINTED =
      Map.of("timestamptz", "timestamp with time zone", "timetz", "time with time zone");

  private static final Set<String> SPECIAL =
      Set.of("now", "today", "tomorrow", "yesterday", "epoch", "infinity", "allballs");

  /** Words that make an interval of a number, and never a date. */
  private static final Set<String> UNITS =
      Set.of(
          "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks",
          "month", "months", "year", "years");

  private DateText() {}

  /** Made only when the first such string is read. */
  private static final class Forms {
    static final Pattern DATE =
        Pattern.compile(
            "\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:(?:[Tt]|\\s+)(\\d{1,2}:\\d\\d.*))?\\s*");

    /** Neither of the first two numbers is a month, whichever the session takes for it. */
    static final Pattern NO_MONTH =
        Pattern.compile(
            "\\s*(1[3-9]|[2-9]\\d)([-./])(1[3-9]|[2-9]\\d)\\2[1-9]\\d{3}(\\s+\\d{1,2}:.*)?\\s*");

    /** A year and perhaps a month, or less. */
    static final Pattern NO_DAY = Pattern.compile("\\s*(\\d{1,4}|\\d{4}-\\d{1,2})\\s*");

    static final Pattern TIME =
        Pattern.compile("\\s*(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:\\.\\d*)?)?(?![\\d:.]).*");
  }

  static @Nullable InputFault fault(String type, String text) {
    List<String> words =
        Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    boolean interval = !words.isEmpty() && UNITS.containsAll(words);
    boolean none = !InputText.hasDigit(text) && SPECIAL.stream().noneMatch(words::contains);
    boolean plainTime = type.startsWith("time") && !type.startsWith("timestamp");
    boolean noDay = !plainTime && Forms.NO_DAY.matcher(text).matches();
    if (interval || none || noDay || DateWords.areWrong(text)) {
      return InputFault.invalidDate(PRINTED.getOrDefault(type, type), text);
    }
    Matcher date = Forms.DATE.matcher(text);
    if (Forms.NO_MONTH.matcher(text).matches()) {
      return outOfRange(text);
    }
    if (!date.matches()) {
      return plainTime && !isTime(text) ? outOfRange(text) : null;
    }
    int year = Integer.parseInt(date.group(1));
    int month = Integer.parseInt(date.group(2));
    int day = Integer.parseInt(date.group(3));
    boolean known = year > 0 && month >= 1 && month <= 12;
    boolean valid = known && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return valid && (date.group(4) == null || isTime(date.group(4))) ? null : outOfRange(text);
  }

  /** Returns whether a text may be a time of day, or begins with one. */
  private static boolean isTime(String text) {
    Matcher time = Forms.TIME.matcher(text);
    if (!time.matches()) {
      return true;
    }
    int hour = Integer.parseInt(time.group(1));
    int minute = Integer.parseInt(time.group(2));
    int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
    return hour <= 24 && minute <= 59 && second <= 60;
  }

  private static InputFault outOfRange(String text) {
    return new InputFault(
        RefusalKind.DATETIME_OUT_OF_RANGE,
        "date/time field value out of range: \"%s\"".formatted(text));
  }
}
