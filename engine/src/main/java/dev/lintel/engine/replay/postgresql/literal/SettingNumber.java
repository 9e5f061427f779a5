package dev.lintel.engine.replay.postgresql.literal;

import dev.lintel.engine.replay.postgresql.builtin.ServerSettings.NumberRange;
import dev.lintel.engine.replay.postgresql.builtin.ServerSettings.Setting;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers with units, as settings are given ({@code parse_int} and {@code parse_real}). */
final class SettingNumber {

  private static final Pattern FORM =
      Pattern.compile(
          "\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)\\s*([A-Za-z]{0,3})\\s*");

  private static final double KILO = 1024;

  /** In bytes. */
  private static final Map<String, Double> MEMORY =
      Map.of(
          "B", 1.0,
          "kB", KILO,
          "8kB", 8 * KILO,
          "MB", KILO * KILO,
          "GB", KILO * KILO * KILO,
          "TB", KILO * KILO * KILO * KILO);

  /** In milliseconds. */
  private static final Map<String, Double> TIME =
      Map.of("us", 0.001, "ms", 1.0, "s", 1e3, "min", 6e4, "h", 3.6e6, "d", 8.64e7);

  private SettingNumber() {}

  /**
   * Returns the server's words against a value; null if it takes it, or may.
   *
   * @param unitsInRange whether the server prints the unit with the range
   */
  static @Nullable String fault(String name, Setting setting, String value, boolean unitsInRange) {
    NumberRange range = setting.range();
    Matcher matcher = FORM.matcher(value);
    boolean based = value.strip().matches("[+-]?0[0-9xX].*"); // Octal and hexadecimal.
    if (range == null || based) {
      return null;
    }
    String invalid = "invalid value for parameter \"%s\": \"%s\"".formatted(name, value);
    if (!matcher.matches()) {
      return invalid;
    }
    Double factor = factor(matcher.group(2), range.unit());
    if (factor == null) {
      return invalid;
    }
    double number = Double.parseDouble(matcher.group(1)) * factor;
    boolean integer = setting.kind().equals("integer");
    double counted = integer ? Math.rint(number) : number;
    if (integer && Math.abs(counted) > Integer.MAX_VALUE) {
      return invalid;
    }
    String unit = range.unit().isEmpty() ? "" : " " + range.unit();
    String after = unitsInRange ? unit : "";
    return counted < range.least() || counted > range.greatest()
        ? "%s%s is outside the valid range for parameter \"%s\" (%s%s .. %s%s)"
            .formatted(
                printed(counted, integer),
                unit,
                name,
                printed(range.least(), integer),
                after,
                printed(range.greatest(), integer),
                after)
        : null;
  }

  /** Returns how many of the unit of the setting one of another is; null if it is none. */
  private static @Nullable Double factor(String unit, String ofSetting) {
    if (unit.isEmpty()) {
      return 1.0;
    }
    Map<String, Double> units = MEMORY.containsKey(ofSetting) ? MEMORY : TIME;
    Double base = units.get(ofSetting);
    Double written = unit.equals("8kB") ? null : units.get(unit);
    return base == null || written == null ? null : (Double) (written / base);
  }

  /** As {@code %d} and {@code %g} print it. */
  private static String printed(double number, boolean integer) {
    if (integer || (number == Math.rint(number) && Math.abs(number) < 1e6)) {
      return Long.toString((long) number);
    }
    if (number == Double.MAX_VALUE) {
      return "1.79769e+308";
    }
    BigDecimal plain = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    return plain.toPlainString();
  }
}
