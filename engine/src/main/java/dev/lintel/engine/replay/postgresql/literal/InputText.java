package dev.lintel.engine.replay.postgresql.literal;

import dev.lintel.engine.change.RefusalKind;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads strings as values of built-in types (PostgreSQL 17 documentation, chapter 8). */
public final class InputText {

  /** Types with the names that messages about their values have. */
  private static final Map<String, String> PRINTED =
      Map.of(
          "int2", "smallint",
          "int4", "integer",
          "int8", "bigint",
          "float4", "real",
          "float8", "double precision");

  private static final Set<String> BOOLEANS =
      Set.of(
          "t", "tr", "tru", "true", "f", "fa", "fal", "fals", "false", "y", "ye", "yes", "n", "no",
          "on", "of", "off", "1", "0");

  private static final Pattern LSN = Pattern.compile("\\p{XDigit}{1,8}/\\p{XDigit}{1,8}");

  private InputText() {}

  /**
   * Returns what is wrong with a string.
   *
   * @param type the {@code typname} of a built-in type that is no array, range or domain
   * @return null if nothing certainly is
   */
  public static @Nullable InputFault fault(String type, String text) {
    String printed = PRINTED.getOrDefault(type, type);
    return switch (type) {
      case "int2" -> NumberText.integer(printed, text, Short.SIZE);
      case "int4" -> NumberText.integer(printed, text, Integer.SIZE);
      case "int8" -> NumberText.integer(printed, text, Long.SIZE);
      case "oid" -> NumberText.integer(printed, text, Long.SIZE);
      case "numeric" -> NumberText.numeric(text);
      case "float4", "float8" -> NumberText.approximate(printed, text);
      case "bool" -> {
        String word = text.strip().toLowerCase(Locale.ROOT);
        yield BOOLEANS.contains(word) ? null : InputFault.invalid("boolean", text);
      }
      case "uuid" -> isUuid(text) ? null : InputFault.invalid(type, text);
      case "json", "jsonb" ->
          JsonText.isValid(text)
              ? null
              : new InputFault(RefusalKind.INVALID_VALUE, "invalid input syntax for type json");
      case "date", "timestamp", "timestamptz", "time", "timetz" -> DateText.fault(type, text);
      case "interval" -> IntervalText.fault(text);
      case "inet", "cidr" -> NetworkText.address(type, text);
      case "macaddr", "macaddr8" -> NetworkText.hardware(type, text);
      case "point", "box", "lseg", "path", "polygon", "line", "circle" ->
          isFigure(type, text) ? null : InputFault.invalid(type, text);
      case "bytea" -> ByteText.fault(text);
      case "money" -> hasDigit(text) ? null : InputFault.invalid(type, text);
      case "bit", "varbit" -> bits(text);
      case "xml" -> XmlText.fault(text);
      case "tsquery" -> SearchQueryText.fault(text);
      case "pg_lsn" -> LSN.matcher(text).matches() ? null : InputFault.invalid(type, text);
      default -> null;
    };
  }

  /** Returns whether a text may be a figure: it has as many numbers as that takes. */
  private static boolean isFigure(String type, String text) {
    long commas = text.chars().filter(c -> c == ',').count();
    long least =
        switch (type) {
          case "box", "lseg" -> 3;
          case "line", "circle" -> 2;
          default -> 1;
        };
    return commas >= least
        && (hasDigit(text) || text.toLowerCase(Locale.ROOT).matches("(?s).*(inf|nan).*"));
  }

  private static boolean isUuid(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.digit(c, 16) >= 0) {
        digits++;
      } else if (c != '-' && c != '{' && c != '}') {
        return false;
      }
    }
    return digits == 32;
  }

  static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static @Nullable InputFault bits(String text) {
    boolean hexadecimal = text.startsWith("x") || text.startsWith("X");
    boolean prefixed = hexadecimal || text.startsWith("b") || text.startsWith("B");
    for (int i = prefixed ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        return null;
      }
      if (Character.digit(c, hexadecimal ? 16 : 2) < 0) {
        return new InputFault(
            RefusalKind.INVALID_VALUE,
            "\"%s\" is not a valid %s digit".formatted(c, hexadecimal ? "hexadecimal" : "binary"));
      }
    }
    return null;
  }
}
