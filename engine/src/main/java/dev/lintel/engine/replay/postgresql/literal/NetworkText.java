package dev.lintel.engine.replay.postgresql.literal;

import dev.lintel.engine.change.RefusalKind;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads network addresses ({@code inet_net_pton.c} and {@code mac.c} of the server's source), as
 * far as their forms are the usual ones.
 */
final class NetworkText {

  private static final Pattern VERSION_4 =
      Pattern.compile("\\d{1,5}(\\.\\d{1,5}){0,3}(/\\d{1,5})?");

  private static final Pattern VERSION_6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:]*/\\d{1,3}");

  private static final Pattern OF_ADDRESS = Pattern.compile("[0-9a-fA-F:./\\s]*");

  private static final Pattern HARDWARE = Pattern.compile("[0-9a-fA-F:.\\-\\s]+");

  /** Six bytes in the ways in which they may be put together. */
  private static final Pattern SIX_BYTES =
      Pattern.compile(
          "\\p{XDigit}+(:\\p{XDigit}+){5}|\\p{XDigit}+(-\\p{XDigit}+){5}"
              + "|\\p{XDigit}{6}[:-]\\p{XDigit}{5,6}"
              + "|(\\p{XDigit}{4}[.-]){2}\\p{XDigit}{3,4}|\\p{XDigit}{11,12}");

  private static final int LARGEST_BYTE = 255;

  private static final int BYTES = 4;

  private static final int ALL_BITS = 32;

  private NetworkText() {}

  static @Nullable InputFault address(String type, String text) {
    boolean plain = InputText.hasDigit(text) || text.contains(":");
    if (!plain || !OF_ADDRESS.matcher(text).matches()) {
      return InputFault.invalid(type, text);
    }
    if (VERSION_4.matcher(text).matches()) {
      return version4(type, text);
    }
    return type.equals("cidr") && VERSION_6.matcher(text).matches() && isHost(text)
        ? host(text)
        : null;
  }

  static @Nullable InputFault hardware(String type, String text) {
    String address = text.strip();
    boolean read = HARDWARE.matcher(text).matches();
    if (read && address.chars().noneMatch(Character::isWhitespace)) {
      int digits = address.replaceAll("[:.\\-]", "").length();
      read =
          type.equals("macaddr")
              ? SIX_BYTES.matcher(address).matches()
              : digits == 12 || digits == 16;
    }
    return read ? null : InputFault.invalid(type, text);
  }

  private static @Nullable InputFault version4(String type, String text) {
    String[] parts = text.split("/", 2);
    String[] numbers = parts[0].split("\\.", -1);
    int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : -1;
    boolean large = Arrays.stream(numbers).anyMatch(n -> Integer.parseInt(n) > LARGEST_BYTE);
    boolean part = type.equals("inet") && bits < 0 && numbers.length < BYTES;
    if (bits > ALL_BITS || large || part) {
      return InputFault.invalid(type, text);
    }
    if (!type.equals("cidr") || bits < 0) {
      return null;
    }
    BigInteger address = BigInteger.ZERO;
    for (int i = 0; i < BYTES; i++) {
      int number = i < numbers.length ? Integer.parseInt(numbers[i]) : 0;
      address = address.shiftLeft(Byte.SIZE).or(BigInteger.valueOf(number));
    }
    return isHost(address, ALL_BITS - bits) ? host(text) : null;
  }

  private static boolean isHost(String text) {
    int slash = text.indexOf('/');
    try {
      // With a colon in it, it is never looked up as a name.
      byte[] address = InetAddress.getByName(text.substring(0, slash)).getAddress();
      int rest = address.length * Byte.SIZE - Integer.parseInt(text.substring(slash + 1));
      return address.length > BYTES && rest > 0 && isHost(new BigInteger(1, address), rest);
    } catch (UnknownHostException e) {
      return false; // What is no address at all is not judged here.
    }
  }

  /** Returns whether there are bits set behind the network. */
  private static boolean isHost(BigInteger address, int rest) {
    return address.signum() > 0 && address.getLowestSetBit() < rest;
  }

  private static InputFault host(String text) {
    return new InputFault(RefusalKind.INVALID_VALUE, "invalid cidr value: \"%s\"".formatted(text));
  }
}
