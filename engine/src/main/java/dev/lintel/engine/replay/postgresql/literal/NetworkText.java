package dev.lintel.engine.replay.postgresql.literal;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads network addresses, as far as their signs and the size of their numbers go. */
final class NetworkText {

  private static final Pattern VERSION_4 = Pattern.compile("\\d{1,5}(\\.\\d{1,5}){3}(/\\d{1,5})?");

  private static final Pattern HARDWARE = Pattern.compile("[0-9a-fA-F:.\\-\\s]+");

  private static final int LARGEST_BYTE = 255;

  private static final int ALL_BITS = 32;

  private NetworkText() {}

  static @Nullable InputFault address(String type, String text) {
    boolean plain = InputText.hasDigit(text) || text.contains(":");
    return plain && !isTooLarge(text) ? null : InputFault.invalid(type, text);
  }

  static @Nullable InputFault hardware(String type, String text) {
    return HARDWARE.matcher(text).matches() ? null : InputFault.invalid(type, text);
  }

  private static boolean isTooLarge(String text) {
    if (!VERSION_4.matcher(text).matches()) {
      return false;
    }
    String[] parts = text.split("/", 2);
    boolean bits = parts.length == 2 && Integer.parseInt(parts[1]) > ALL_BITS;
    return bits
        || Arrays.stream(parts[0].split("\\.", -1))
            .anyMatch(number -> Integer.parseInt(number) > LARGEST_BYTE);
  }
}
