package dev.lintel.engine.replay.postgresql.literal;

import dev.lintel.engine.replay.postgresql.builtin.ServerSettings.Setting;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of settings as the server reads them ({@code parse_and_validate_value}). */
public final class SettingText {

  private static final Set<String> BOOLEANS =
      Set.of(
          "t", "tr", "tru", "true", "f", "fa", "fal", "fals", "false", "y", "ye", "yes", "n", "no",
          "on", "of", "off", "1", "0");

  /** Levels of messages that are taken but not listed. */
  private static final Set<String> LEVELS = Set.of("debug", "info", "fatal", "panic");

  /** The names of encodings without what is neither a letter nor a digit. */
  private static final Set<String> ENCODINGS =
      Set.of(
          "abc",
          "alt",
          "big5",
          "euccn",
          "eucjis2004",
          "eucjp",
          "euckr",
          "euctw",
          "gb18030",
          "gbk",
          "iso88591",
          "iso885910",
          "iso885913",
          "iso885914",
          "iso885915",
          "iso885916",
          "iso88592",
          "iso88593",
          "iso88594",
          "iso88595",
          "iso88596",
          "iso88597",
          "iso88598",
          "iso88599",
          "johab",
          "koi8",
          "koi8r",
          "koi8u",
          "latin1",
          "latin10",
          "latin2",
          "latin3",
          "latin4",
          "latin5",
          "latin6",
          "latin7",
          "latin8",
          "latin9",
          "mskanji",
          "muleinternal",
          "shiftjis",
          "shiftjis2004",
          "sjis",
          "sqlascii",
          "tcvn",
          "tcvn5712",
          "uhc",
          "unicode",
          "utf8",
          "vscii",
          "win",
          "win1250",
          "win1251",
          "win1252",
          "win1253",
          "win1254",
          "win1255",
          "win1256",
          "win1257",
          "win1258",
          "win866",
          "win874",
          "win932",
          "win936",
          "win949",
          "win950",
          "windows1250",
          "windows1251",
          "windows1252",
          "windows1253",
          "windows1254",
          "windows1255",
          "windows1256",
          "windows1257",
          "windows1258",
          "windows866",
          "windows874",
          "windows932",
          "windows936",
          "windows949",
          "windows950",
          "auto");

  private static final Set<String> DATE_STYLES =
      Set.of("iso", "sql", "german", "ymd", "dmy", "mdy", "us", "default");

  private static final List<String> DATE_STYLE_STARTS =
      List.of("postgres", "ymd", "dmy", "euro", "noneuro");

  /** Time zones younger than some list that Java may bring, or only on some servers. */
  private static final Set<String> OTHER_ZONES =
      Set.of(
          "america/ciudad_juarez",
          "america/coyhaique",
          "america/nuuk",
          "asia/qostanay",
          "europe/kyiv",
          "pacific/kanton",
          "us/pacific-new");

  private static final class Zones {
    static final Set<String> NAMES =
        ZoneId.getAvailableZoneIds().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  private SettingText() {}

  /** Returns whether the server has an encoding of that name ({@code pg_char_to_encoding}). */
  public static boolean isEncoding(String name) {
    return ENCODINGS.contains(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
  }

  /**
   * Returns the server's words against the value of a setting; null if it takes it, or may.
   *
   * @param name the name of the setting in lower case
   * @param values the values, more than one for a list
   * @param unitsInRange whether the server prints the unit with the range of a number
   */
  public static @Nullable String fault(
      String name, Setting setting, List<String> values, boolean unitsInRange) {
    if (values.isEmpty() || !values.stream().allMatch(v -> v.matches("[\\w .,+/-]+"))) {
      return null;
    }
    String value = String.join(", ", values);
    if (name.equals("datestyle")) {
      return isDateStyle(value) ? null : invalid("DateStyle", value);
    }
    if (values.size() > 1) {
      return null;
    }
    String lower = value.strip().toLowerCase(Locale.ROOT);
    return switch (setting.kind()) {
      case "integer", "real" -> number(name, setting, value, unitsInRange);
      case "bool" ->
          BOOLEANS.contains(lower)
              ? null
              : "parameter \"%s\" requires a Boolean value".formatted(name);
      case "enum" ->
          isListed(setting, value.toLowerCase(Locale.ROOT)) ? null : invalid(name, value);
      default -> string(name, value, lower);
    };
  }

  private static @Nullable String number(
      String name, Setting setting, String value, boolean unitsInRange) {
    boolean digits = value.strip().matches("[+-]?\\s*\\.?[0-9].*");
    return digits ? SettingNumber.fault(name, setting, value, unitsInRange) : invalid(name, value);
  }

  private static @Nullable String string(String name, String value, String lower) {
    return switch (name) {
      case "client_encoding" -> isEncoding(value) ? null : invalid(name, value);
      case "timezone" -> mayBeZone(lower) ? null : invalid("TimeZone", value);
      default -> null;
    };
  }

  /** Returns false for what looks like the name of a zone but is none. */
  private static boolean mayBeZone(String zone) {
    return !zone.matches("[a-z]+/[a-z_/-]+")
        || zone.startsWith("posix/")
        || zone.startsWith("right/")
        || OTHER_ZONES.contains(zone)
        || Zones.NAMES.contains(zone);
  }

  private static boolean isDateStyle(String value) {
    for (String word : value.toLowerCase(Locale.ROOT).split(",", -1)) {
      String style = word.strip();
      if (!DATE_STYLES.contains(style) && DATE_STYLE_STARTS.stream().noneMatch(style::startsWith)) {
        return false;
      }
    }
    return true;
  }

  /** Of some enums the server takes values that it does not list. */
  private static boolean isListed(Setting setting, String value) {
    return setting.values().isEmpty()
        || setting.values().contains(value)
        || (setting.values().contains("on") && BOOLEANS.contains(value))
        || (setting.values().contains("debug1") && LEVELS.contains(value));
  }

  private static String invalid(String name, String value) {
    return "invalid value for parameter \"%s\": \"%s\"".formatted(name, value);
  }
}
