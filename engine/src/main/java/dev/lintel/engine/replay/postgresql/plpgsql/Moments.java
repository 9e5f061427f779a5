package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.plpgsql.PlValue.Moment;
import dev.lintel.engine.replay.postgresql.plpgsql.PlValue.Moment.Kind;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Computes dates and points in time, by which partitions are called (PostgreSQL 17 documentation,
 * sections 9.8 and 9.9). What hangs on the day of the run or on the session is not known.
 */
final class Moments {

  private static final DateTimeFormatter WITH_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  /** The patterns of to_char that are computed; all other letters are not. */
  private static final Map<String, DateTimeFormatter> PATTERNS =
      Map.of(
          "YYYY", formatter("uuuu"),
          "YY", formatter("uu"),
          "MM", formatter("MM"),
          "DD", formatter("dd"),
          "HH24", formatter("HH"),
          "MI", formatter("mm"),
          "SS", formatter("ss"));

  private static final Pattern PIECE =
      Pattern.compile("(?i)YYYY|YY|MM|DD|HH24|MI|SS|\"([^\"\\\\]*)\"|([^A-Za-z\"\\\\]+)");

  private static final Pattern INTERVAL_PART =
      Pattern.compile("\\s*([+-]?\\d{1,6})\\s*(year|month|week|day|hour|minute)s?\\b");

  private Moments() {}

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }

  /** Returns a value as one of such a type. */
  static PlValue of(PlValue value, Kind kind) {
    if (value instanceof PlValue.Null) {
      return value;
    }
    LocalDateTime time = value instanceof Moment moment ? moment.time() : time(value);
    if (time == null) {
      return PlValue.SOMETHING;
    }
    return new Moment(kind == Kind.DATE ? time.toLocalDate().atStartOfDay() : time, kind);
  }

  private static @Nullable LocalDateTime time(PlValue value) {
    if (!(value instanceof PlValue.Text text)) {
      return null;
    }
    String written = text.text().strip();
    try {
      return written.length() == 10
          ? LocalDate.parse(written).atStartOfDay()
          : LocalDateTime.parse(written.replace('T', ' '), WITH_TIME);
    } catch (DateTimeParseException e) {
      // Such as 'today', or a form that hangs on the DateStyle of the session.
      return null;
    }
  }

  /** Returns how it is written; a hole if that hangs on the session. */
  static String output(Moment moment) {
    return switch (moment.kind()) {
      case DATE -> moment.time().toLocalDate().toString();
      case TIMESTAMP -> WITH_TIME.format(moment.time());
      case WITH_ZONE -> String.valueOf(PlValue.HOLE);
    };
  }

  /** Compares two values of which one is a moment; null if that cannot be told. */
  static @Nullable Integer compare(PlValue left, PlValue right) {
    LocalDateTime first = left instanceof Moment moment ? moment.time() : time(left);
    LocalDateTime second = right instanceof Moment moment ? moment.time() : time(right);
    return first == null || second == null ? null : first.compareTo(second);
  }

  /** Computes a sum or difference of moments and intervals, or a multiple of an interval. */
  static PlValue arithmetic(String symbol, PlValue left, PlValue right) {
    boolean sum = symbol.equals("+");
    if (left instanceof Moment moment && (sum || symbol.equals("-"))) {
      return shifted(moment, right, sum);
    }
    if (right instanceof Moment moment && sum) {
      return shifted(moment, left, true);
    }
    if (symbol.equals("*")) {
      return left instanceof PlValue.Numeral number
          ? multiple(right, number)
          : right instanceof PlValue.Numeral number ? multiple(left, number) : PlValue.UNKNOWN;
    }
    return PlValue.UNKNOWN;
  }

  private static PlValue shifted(Moment moment, PlValue by, boolean forward) {
    try {
      if (by instanceof PlValue.Numeral days && moment.kind() == Kind.DATE) {
        long count = days.value().longValueExact();
        return new Moment(moment.time().plusDays(forward ? count : -count), Kind.DATE);
      }
      if (by instanceof Moment other && moment.kind() == Kind.DATE && other.kind() == Kind.DATE) {
        return forward
            ? PlValue.UNKNOWN
            : PlValue.of(ChronoUnit.DAYS.between(other.time(), moment.time()));
      }
      LocalDateTime time = by instanceof PlValue.Text text ? plus(moment, text, forward) : null;
      Kind kind = moment.kind() == Kind.WITH_ZONE ? Kind.WITH_ZONE : Kind.TIMESTAMP;
      return time == null ? PlValue.UNKNOWN : new Moment(time, kind);
    } catch (DateTimeException | ArithmeticException outOfRange) {
      return PlValue.UNKNOWN;
    }
  }

  /** Months count before days, as in the server. */
  private static @Nullable LocalDateTime plus(
      Moment moment, PlValue.Text interval, boolean forward) {
    long months = 0;
    long days = 0;
    long minutes = 0;
    String text = interval.text().toLowerCase(Locale.ROOT);
    Matcher part = INTERVAL_PART.matcher(text);
    int at = 0;
    while (part.find() && part.start() == at) {
      long count = Long.parseLong(part.group(1)) * (forward ? 1 : -1);
      switch (part.group(2)) {
        case "year" -> months += 12 * count;
        case "month" -> months += count;
        case "week" -> days += 7 * count;
        case "day" -> days += count;
        case "hour" -> minutes += 60 * count;
        default -> minutes += count;
      }
      at = part.end();
    }
    boolean read = at > 0 && text.substring(at).isBlank();
    return read ? moment.time().plusMonths(months).plusDays(days).plusMinutes(minutes) : null;
  }

  private static PlValue multiple(PlValue interval, PlValue.Numeral factor) {
    if (!(interval instanceof PlValue.Text text) || factor.value().scale() > 0) {
      return PlValue.UNKNOWN;
    }
    Matcher part = INTERVAL_PART.matcher(text.text().toLowerCase(Locale.ROOT));
    if (!part.matches()) {
      return PlValue.UNKNOWN;
    }
    long count = Long.parseLong(part.group(1)) * factor.value().longValue();
    return PlValue.of(count + " " + part.group(2));
  }

  /** Computes make_date and make_timestamp. */
  static PlValue made(String name, List<PlValue> parts) {
    int[] numbers = new int[parts.size()];
    for (int i = 0; i < numbers.length; i++) {
      boolean known = parts.get(i) instanceof PlValue.Numeral n && n.value().scale() <= 0;
      if (!known || ((PlValue.Numeral) parts.get(i)).value().precision() > 4) {
        return PlValue.UNKNOWN;
      }
      numbers[i] = ((PlValue.Numeral) parts.get(i)).value().intValue();
    }
    try {
      if (name.equals("make_date") && numbers.length == 3) {
        LocalDate date = LocalDate.of(numbers[0], numbers[1], numbers[2]);
        return new Moment(date.atStartOfDay(), Kind.DATE);
      }
      return name.equals("make_timestamp") && numbers.length == 6
          ? new Moment(
              LocalDateTime.of(
                  numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]),
              Kind.TIMESTAMP)
          : PlValue.UNKNOWN;
    } catch (DateTimeException outOfRange) {
      return PlValue.UNKNOWN;
    }
  }

  /** Computes to_char or date_trunc. */
  static PlValue call(String name, PlValue first, PlValue second) {
    return name.equals("to_char") ? written(first, second) : truncated(first, second);
  }

  private static PlValue written(PlValue value, PlValue format) {
    if (!(value instanceof Moment moment) || !format.isKnown()) {
      return PlValue.UNKNOWN;
    }
    StringBuilder text = new StringBuilder();
    Matcher piece = PIECE.matcher(format.output());
    int at = 0;
    while (piece.find() && piece.start() == at) {
      DateTimeFormatter formatter = PATTERNS.get(piece.group().toUpperCase(Locale.ROOT));
      String plain = piece.group(1) == null ? piece.group(2) : piece.group(1);
      text.append(formatter == null ? plain : formatter.format(moment.time()));
      at = piece.end();
    }
    return at == format.output().length() ? PlValue.of(text.toString()) : PlValue.UNKNOWN;
  }

  /** A date is truncated as a point in time with a zone. */
  private static PlValue truncated(PlValue unit, PlValue value) {
    if (!(value instanceof Moment moment) || !unit.isKnown()) {
      return PlValue.UNKNOWN;
    }
    LocalDateTime day = moment.time().toLocalDate().atStartOfDay();
    LocalDateTime time =
        switch (unit.output().toLowerCase(Locale.ROOT)) {
          case "day" -> day;
          case "week" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case "month" -> day.withDayOfMonth(1);
          case "quarter" ->
              day.withDayOfMonth(1).withMonth(day.getMonth().firstMonthOfQuarter().getValue());
          case "year" -> day.withDayOfYear(1);
          default -> null;
        };
    Kind kind = moment.kind() == Kind.TIMESTAMP ? Kind.TIMESTAMP : Kind.WITH_ZONE;
    return time == null ? PlValue.UNKNOWN : new Moment(time, kind);
  }
}
