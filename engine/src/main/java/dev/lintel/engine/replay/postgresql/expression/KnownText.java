package dev.lintel.engine.replay.postgresql.expression;

import com.google.re2j.Pattern;
import dev.lintel.engine.replay.postgresql.expression.Known.Bool;
import dev.lintel.engine.replay.postgresql.expression.Known.Numeral;
import dev.lintel.engine.replay.postgresql.expression.Known.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Operators and functions of strings whose result hangs on nothing but the strings. */
final class KnownText {

  private static final Set<String> STRICT =
      Set.of(
          "length",
          "char_length",
          "character_length",
          "octet_length",
          "lower",
          "upper",
          "btrim",
          "ltrim",
          "rtrim");

  private static final Set<String> NEVER_NULL =
      Set.of(
          "now",
          "clock_timestamp",
          "statement_timestamp",
          "transaction_timestamp",
          "gen_random_uuid",
          "random");

  /** A space for the server, and none for RE2. */
  private static final char VERTICAL_TAB = '\u000b';

  private KnownText() {}

  /** Returns whether a function without arguments always returns something. */
  static boolean isNeverNull(String function) {
    return NEVER_NULL.contains(function);
  }

  /** Returns whether a function of one string can be computed; all return NULL for NULL. */
  static boolean isKnown(String function) {
    return STRICT.contains(function);
  }

  /** Computes an operator between two strings. */
  static Known apply(String symbol, String left, String right) {
    return switch (symbol) {
      case "||" -> new Text(left + right);
      case "~~" -> new Bool(like(right, 0).matcher(left).matches());
      case "~~*" ->
          isAscii(left) && isAscii(right)
              ? new Bool(like(right, Pattern.CASE_INSENSITIVE).matcher(left).matches())
              : Known.SOMETHING;
      case "~" -> matches(left, right, 0);
      case "~*" -> matches(left, right, Pattern.CASE_INSENSITIVE);
      default -> Known.UNKNOWN;
    };
  }

  /** Computes a function of one string. */
  static Known call(String function, String text) {
    return switch (function) {
      case "length", "char_length", "character_length" ->
          number(text.codePointCount(0, text.length()));
      case "octet_length" -> number(text.getBytes(StandardCharsets.UTF_8).length);
      case "lower" -> isAscii(text) ? new Text(text.toLowerCase(Locale.ROOT)) : Known.SOMETHING;
      case "upper" -> isAscii(text) ? new Text(text.toUpperCase(Locale.ROOT)) : Known.SOMETHING;
      case "btrim" -> new Text(trimmed(trimmed(text, "^ +"), " +$"));
      case "ltrim" -> new Text(trimmed(text, "^ +"));
      case "rtrim" -> new Text(trimmed(text, " +$"));
      default -> Known.UNKNOWN;
    };
  }

  private static String trimmed(String text, String blanks) {
    return text.replaceFirst(blanks.replace("$", "\\z"), "");
  }

  private static Known number(int value) {
    return new Numeral(BigDecimal.valueOf(value));
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c > 0 && c < 128);
  }

  private static Pattern like(String written, int flags) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '\\' && i + 1 < written.length()) {
        i++;
        regex.append(Pattern.quote(String.valueOf(written.charAt(i))));
      } else if (c == '%') {
        regex.append(".*");
      } else {
        regex.append(c == '_' ? "." : Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL | flags);
  }

  private static Known matches(String text, String written, int flags) {
    boolean plain = isAscii(text) && isAscii(written) && text.indexOf(VERTICAL_TAB) < 0;
    Pattern pattern = plain ? RegularExpression.of(written, flags) : null;
    return pattern == null ? Known.SOMETHING : new Bool(pattern.matcher(text).find());
  }
}
