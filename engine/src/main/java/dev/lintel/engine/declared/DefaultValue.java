package dev.lintel.engine.declared;

import java.math.BigDecimal;
import java.util.List;

/** What a DEFAULT expression means, as far as it can be told without a database. */
sealed interface DefaultValue {

  /** A quoted literal, casts taken off. */
  record Text(String text) implements DefaultValue {}

  /** A number. */
  record Digits(BigDecimal number) implements DefaultValue {}

  /** TRUE or FALSE. */
  record Truth(boolean value) implements DefaultValue {}

  /** NULL, which is no default at all. */
  record Null() implements DefaultValue {}

  /** An array of the items. */
  record Items(List<DefaultValue> items) implements DefaultValue {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** The time of the transaction, {@code now()} or {@code CURRENT_TIMESTAMP}. */
  record Now() implements DefaultValue {}

  /** The next value of some sequence, which one does not matter. */
  record Sequence() implements DefaultValue {}

  /**
   * Any other expression.
   *
   * @param text its text in one spelling: lower case outside quotes, blanks and casts taken off
   * @param simple whether it is a function without arguments, so that another text is another value
   */
  record Expression(String text, boolean simple) implements DefaultValue {}
}
