package dev.lintel.engine.replay.postgresql.expression;

import java.math.BigInteger;
import java.util.Locale;

/** The types of constants ({@code make_const} of the server's source). */
final class ConstantTypes {

  private ConstantTypes() {}

  static Typed of(Term.Value value) {
    return switch (value.constant()) {
      case INTEGER -> Typed.of(integer(value.text()));
      case DECIMAL -> Typed.of("numeric");
      case BITS -> Typed.of("bit");
      case BOOLEAN -> Typed.of("bool");
      case STRING, NULL -> Typed.of("unknown");
    };
  }

  private static String integer(String text) {
    String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
    int radix =
        digits.startsWith("0x")
            ? 16
            : digits.startsWith("0o") ? 8 : digits.startsWith("0b") ? 2 : 10;
    BigInteger number = new BigInteger(radix == 10 ? digits : digits.substring(2), radix);
    int bits = number.bitLength();
    return bits < Integer.SIZE ? "int4" : bits < Long.SIZE ? "int8" : "numeric";
  }
}
