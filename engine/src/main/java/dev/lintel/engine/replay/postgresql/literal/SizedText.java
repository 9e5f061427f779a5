package dev.lintel.engine.replay.postgresql.literal;

import dev.lintel.engine.change.RefusalKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Constants that are values of their type but do not fit into a column of it. */
public final class SizedText {

  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,8}");
  private static final Pattern SCALE = Pattern.compile("-?\\d{1,4}");
  private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d*)");

  private SizedText() {}

  /**
   * Returns what the server says of a constant.
   *
   * @param type a built-in type as the server prints it
   * @param modifiers what stands in parentheses behind it
   * @param number whether the constant is a number and no string
   * @return null if it fits, or if that is not known
   */
  public static @Nullable InputFault fault(
      String type, List<String> modifiers, String text, boolean number) {
    boolean plain = !number || INTEGER.matcher(text).matches();
    return switch (type) {
      case "character varying", "character" -> plain ? characters(type, modifiers, text) : null;
      case "bit", "bit varying" -> number ? null : bits(type, modifiers, text);
      case "numeric" -> numeric(modifiers, text);
      case "smallint" -> number ? integer(type, text, Short.SIZE) : null;
      case "integer" -> number ? integer(type, text, Integer.SIZE) : null;
      case "bigint" -> number ? integer(type, text, Long.SIZE) : null;
      default -> null;
    };
  }

  /** Blanks beyond the length are cut off. */
  private static @Nullable InputFault characters(String type, List<String> modifiers, String text) {
    int length = length(modifiers);
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return length < 0 || text.codePointCount(0, end) <= length
        ? null
        : new InputFault(
            RefusalKind.VALUE_TOO_LONG, "value too long for type %s(%d)".formatted(type, length));
  }

  private static @Nullable InputFault bits(String type, List<String> modifiers, String text) {
    int length = length(modifiers);
    if (length < 0 || !text.chars().allMatch(c -> c == '0' || c == '1')) {
      return null;
    }
    if (type.equals("bit")) {
      return text.length() == length
          ? null
          : new InputFault(
              RefusalKind.WRONG_BIT_LENGTH,
              "bit string length %d does not match type bit(%d)".formatted(text.length(), length));
    }
    return text.length() <= length
        ? null
        : new InputFault(
            RefusalKind.VALUE_TOO_LONG,
            "bit string too long for type bit varying(%d)".formatted(length));
  }

  private static @Nullable InputFault numeric(List<String> modifiers, String text) {
    boolean known =
        !modifiers.isEmpty()
            && modifiers.stream().allMatch(modifier -> SCALE.matcher(modifier.strip()).matches())
            && DECIMAL.matcher(text.strip()).matches();
    if (!known) {
      return null;
    }
    int precision = Integer.parseInt(modifiers.get(0).strip());
    int scale = modifiers.size() > 1 ? Integer.parseInt(modifiers.get(1).strip()) : 0;
    BigDecimal value = new BigDecimal(text.strip()).setScale(scale, RoundingMode.HALF_UP);
    return value.signum() == 0 || value.precision() <= precision
        ? null
        : new InputFault(RefusalKind.NUMBER_OUT_OF_RANGE, "numeric field overflow");
  }

  private static @Nullable InputFault integer(String type, String text, int bits) {
    if (!DECIMAL.matcher(text).matches()) {
      return null;
    }
    BigInteger value = new BigDecimal(text).setScale(0, RoundingMode.HALF_UP).toBigInteger();
    return value.bitLength() < bits
        ? null
        : new InputFault(RefusalKind.NUMBER_OUT_OF_RANGE, type + " out of range");
  }

  private static int length(List<String> modifiers) {
    return modifiers.size() == 1 && LENGTH.matcher(modifiers.get(0).strip()).matches()
        ? Integer.parseInt(modifiers.get(0).strip())
        : -1;
  }
}
