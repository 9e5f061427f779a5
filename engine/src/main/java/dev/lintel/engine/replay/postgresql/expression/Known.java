package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import java.math.BigDecimal;
import java.util.List;

/** The value of an expression over constants, as far as it is known. */
@SuppressWarnings("ClassInitializationDeadlock") // A history is replayed by one thread.
public sealed interface Known {

  /** A value of which nothing is known. */
  Known UNKNOWN = new Unknown(false);

  /** A value of which only is known that it is not NULL. */
  Known SOMETHING = new Unknown(true);

  Known NULL = new Null();

  /** NULL. */
  record Null() implements Known {}

  /** A truth value. */
  record Bool(boolean value) implements Known {}

  /** A number; two that are equal are the same, however they are written. */
  record Numeral(BigDecimal value) implements Known {
    public Numeral {
      value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
  }

  /** A string, or a value of another type by its text. */
  record Text(String text) implements Known {}

  /** An array of one dimension. */
  record Items(List<Known> elements) implements Known {
    public Items {
      elements = List.copyOf(elements);
    }
  }

  /**
   * A value that is not known.
   *
   * @param notNull whether it is certainly not NULL
   */
  record Unknown(boolean notNull) implements Known {}

  /** Returns it as a value of a type, where it is certain what it becomes. */
  default Known as(SqlType type) {
    return KnownForms.as(this, type);
  }

  /** Returns whether it is known, be it NULL. */
  default boolean isKnown() {
    return !(this instanceof Unknown)
        && (!(this instanceof Items items) || items.elements().stream().allMatch(Known::isKnown));
  }

  /** Returns whether it certainly is NULL. */
  default boolean isNull() {
    return this instanceof Null;
  }

  /** Returns whether it certainly is no NULL. */
  default boolean isNotNull() {
    return this instanceof Unknown unknown ? unknown.notNull() : !isNull();
  }
}
