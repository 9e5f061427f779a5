package dev.lintel.engine.replay.postgresql.literal;

import dev.lintel.engine.change.RefusalKind;

/**
 * Why a string is no value of a type.
 *
 * @param kind the kind of refusal
 * @param message the server's words
 */
public record InputFault(RefusalKind kind, String message) {

  static InputFault invalid(String type, String text) {
    return new InputFault(
        RefusalKind.INVALID_VALUE,
        "invalid input syntax for type %s: \"%s\"".formatted(type, text));
  }

  static InputFault invalidDate(String type, String text) {
    return new InputFault(
        RefusalKind.INVALID_DATETIME,
        "invalid input syntax for type %s: \"%s\"".formatted(type, text));
  }
}
