package dev.lintel.engine.replay.postgresql.literal;

import dev.lintel.engine.change.RefusalKind;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers. Since PostgreSQL 16 they may have another radix and underscores. */
final class NumberText {

  private static final Set<String> SPECIAL =
      Set.of("nan", "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity");

  private NumberText() {}

  static @Nullable InputFault integer(String type, String text, int bits) {
    String digits = text.strip();
    boolean negative = digits.startsWith("-");
    if (negative || digits.startsWith("+")) {
      digits = digits.substring(1);
    }
    int radix = radix(digits);
    String plain = (radix == 10 ? digits : digits.substring(2)).replace("_", "");
    boolean number =
        !plain.isEmpty() && plain.chars().allMatch(c -> Character.digit(c, radix) >= 0 && c < 128);
    if (!number) {
      return InputFault.invalid(type, text);
    }
    BigInteger value = new BigInteger(plain, radix);
    BigInteger signed = negative ? value.negate() : value;
    // What is left of the range of oid beyond that of bigint never occurs.
    return signed.bitLength() < bits
        ? null
        : new InputFault(
            RefusalKind.NUMBER_OUT_OF_RANGE,
            "value \"%s\" is out of range for type %s".formatted(text, type));
  }

  private static int radix(String digits) {
    if (digits.length() < 3 || digits.charAt(0) != '0') {
      return 10;
    }
    return switch (Character.toLowerCase(digits.charAt(1))) {
      case 'x' -> 16;
      case 'o' -> 8;
      case 'b' -> 2;
      default -> 10;
    };
  }

  static @Nullable InputFault numeric(String text) {
    String number = text.strip().toLowerCase(Locale.ROOT);
    return SPECIAL.contains(number) || isDecimal(number) || radix(unsigned(number)) != 10
        ? null
        : InputFault.invalid("numeric", text);
  }

  static @Nullable InputFault approximate(String type, String text) {
    String number = text.strip().toLowerCase(Locale.ROOT);
    if (SPECIAL.contains(number) || unsigned(number).startsWith("0x")) {
      return null;
    }
    if (!isDecimal(number) || number.contains("_")) {
      return InputFault.invalid(type, text);
    }
    boolean single = type.equals("real");
    boolean infinite =
        single
            ? Float.isInfinite(Float.parseFloat(number))
            : Double.isInfinite(Double.parseDouble(number));
    return infinite
        ? new InputFault(
            RefusalKind.NUMBER_OUT_OF_RANGE,
            "\"%s\" is out of range for type %s".formatted(text, type))
        : null;
  }

  private static String unsigned(String number) {
    return number.startsWith("-") || number.startsWith("+") ? number.substring(1) : number;
  }

  private static boolean isDecimal(String number) {
    String rest = unsigned(number);
    int exponent = rest.indexOf('e');
    if (exponent >= 0) {
      String power = unsigned(rest.substring(exponent + 1));
      if (!isDigits(power)) {
        return false;
      }
      rest = rest.substring(0, exponent);
    }
    int point = rest.indexOf('.');
    String whole = point < 0 ? rest : rest.substring(0, point);
    String fraction = point < 0 ? "" : rest.substring(point + 1);
    return (isDigits(whole) && (fraction.isEmpty() || isDigits(fraction)))
        || (whole.isEmpty() && isDigits(fraction));
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '_');
  }
}
