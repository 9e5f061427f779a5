package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.change.RefusalKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a value cannot be computed.
 *
 * @param kind the kind of error
 * @param message the words of the server
 */
record ValueFault(RefusalKind kind, String message) {

  private static final ValueFault TOO_FEW =
      new ValueFault(RefusalKind.INVALID_PARAMETER, "too few arguments for format()");

  /** Returns what is wrong with a call; null if nothing certainly is. */
  static @Nullable ValueFault ofCall(String name, List<PlValue> arguments) {
    boolean format =
        name.equals("format")
            && !arguments.isEmpty()
            && arguments.get(0) instanceof PlValue.Text pattern
            && pattern.isKnown();
    return format ? ofFormat(arguments.get(0).output(), arguments.size()) : null;
  }

  /** The server reads on where it left off, so that only the first fault is told. */
  private static @Nullable ValueFault ofFormat(String format, int arguments) {
    int next = 1;
    int at = 0;
    while (at < format.length()) {
      if (format.charAt(at++) != '%') {
        continue;
      }
      if (at < format.length() && format.charAt(at) == '%') {
        at++;
        continue;
      }
      int start = at;
      while (at < format.length() && Character.isDigit(format.charAt(at))) {
        at++;
      }
      boolean position = at > start && at < format.length() && format.charAt(at) == '$';
      if (position) {
        return null; // Such a format is seldom, and seldom wrong.
      }
      while (at < format.length() && "-0123456789".indexOf(format.charAt(at)) >= 0) {
        at++;
      }
      if (at < format.length() && format.charAt(at) == '*') {
        return null;
      }
      if (at >= format.length()) {
        return new ValueFault(
            RefusalKind.INVALID_PARAMETER, "unterminated format() type specifier");
      }
      int directive = format.codePointAt(at);
      at += Character.charCount(directive);
      if ("sIL".indexOf(directive) < 0) {
        return new ValueFault(
            RefusalKind.INVALID_PARAMETER,
            "unrecognized format() type specifier \"%s\"".formatted(Character.toString(directive)));
      }
      if (next >= arguments) {
        return TOO_FEW;
      }
      next++;
    }
    return null;
  }

  /** Returns what is wrong with a division; null if nothing certainly is. */
  static @Nullable ValueFault ofDivision(PlValue dividend, PlValue divisor) {
    boolean zero =
        dividend instanceof PlValue.Numeral
            && divisor instanceof PlValue.Numeral number
            && number.value().signum() == 0;
    return zero ? new ValueFault(RefusalKind.DIVISION_BY_ZERO, "division by zero") : null;
  }
}
