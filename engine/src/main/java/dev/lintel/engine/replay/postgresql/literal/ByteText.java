package dev.lintel.engine.replay.postgresql.literal;

import dev.lintel.engine.change.RefusalKind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads binary strings (PostgreSQL 17 documentation, section 8.4). */
final class ByteText {

  /** What may follow a backslash, with it. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:\\\\|[0-3][0-7]{2})");

  private ByteText() {}

  static @Nullable InputFault fault(String text) {
    if (!text.startsWith("\\x")) {
      return ESCAPE.matcher(text).replaceAll("").indexOf('\\') < 0
          ? null
          : new InputFault(RefusalKind.INVALID_VALUE, "invalid input syntax for type bytea");
    }
    String digits = text.substring(2).replaceAll("[ \\n\\t\\r]", "");
    for (int i = 0; i < digits.length(); i++) {
      if (Character.digit(digits.charAt(i), 16) < 0 || digits.charAt(i) >= 128) {
        return new InputFault(
            RefusalKind.INVALID_PARAMETER,
            "invalid hexadecimal digit: \"%s\""
                .formatted(digits.substring(i, digits.offsetByCodePoints(i, 1))));
      }
    }
    return digits.length() % 2 == 0
        ? null
        : new InputFault(
            RefusalKind.INVALID_PARAMETER, "invalid hexadecimal data: odd number of digits");
  }
}
