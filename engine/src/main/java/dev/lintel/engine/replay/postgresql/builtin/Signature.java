package dev.lintel.engine.replay.postgresql.builtin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What resolution needs to know of a function, procedure or aggregate.
 *
 * @param kind what it is
 * @param volatility {@code i}, {@code s} or {@code v}; {@code t} if it is that of the casts to
 *     text; {@code ?} if it is not known
 * @param result what it returns
 * @param set whether it returns any number of that
 * @param arguments the types that a call gives values of
 * @param names the names of the arguments, null where there is none
 * @param variadic whether the last argument stands for any number
 * @param defaults how many of the last arguments a call may leave out
 */
public record Signature(
    Kind kind,
    char volatility,
    SqlType result,
    boolean set,
    List<SqlType> arguments,
    List<@Nullable String> names,
    boolean variadic,
    int defaults) {

  /** Kinds of functions. */
  public enum Kind {
    FUNCTION,
    PROCEDURE,
    AGGREGATE,
    /** An aggregate that needs WITHIN GROUP. */
    ORDERED_SET,
    WINDOW
  }

  /** Returns whether it makes one value of many rows. */
  public boolean isAggregate() {
    return kind == Kind.AGGREGATE || kind == Kind.ORDERED_SET;
  }
}
