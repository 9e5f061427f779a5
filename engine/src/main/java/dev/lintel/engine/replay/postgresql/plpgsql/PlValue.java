package dev.lintel.engine.replay.postgresql.plpgsql;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** The value of an expression of PL/pgSQL, as far as it is known. */
@SuppressWarnings("ClassInitializationDeadlock") // A history is replayed by one thread.
sealed interface PlValue {

  /** Stands in a text for a part that is not known. */
  char HOLE = '\uE000';

  /** A value of which nothing is known. */
  PlValue UNKNOWN = new Unknown(false);

  /** A value of which only is known that it is not NULL. */
  PlValue SOMETHING = new Unknown(true);

  PlValue NULL = new Null();

  /**
   * A string, or another value by its text.
   *
   * @param text the text; parts that are not known are {@link #HOLE}s
   */
  record Text(String text) implements PlValue {}

  /** A number. */
  record Numeral(BigDecimal value) implements PlValue {}

  /** A truth value. */
  record Bool(boolean value) implements PlValue {}

  /** A date or point in time. */
  record Moment(LocalDateTime time, Kind kind) implements PlValue {

    /** The types of such values; how one with a zone is written hangs on the session. */
    enum Kind {
      DATE,
      TIMESTAMP,
      WITH_ZONE
    }
  }

  /** NULL. */
  record Null() implements PlValue {}

  /** An array. */
  record Array(List<PlValue> elements) implements PlValue {
    public Array {
      elements = List.copyOf(elements);
    }
  }

  /** A row; what it does not hold is not known. */
  record Row(Map<String, PlValue> fields) implements PlValue {
    public Row {
      fields = Map.copyOf(fields);
    }
  }

  /**
   * A value that is not known.
   *
   * @param notNull whether it is certainly not NULL
   */
  record Unknown(boolean notNull) implements PlValue {}

  static PlValue of(String text) {
    return new Text(text);
  }

  static PlValue of(long number) {
    return new Numeral(BigDecimal.valueOf(number));
  }

  static PlValue of(Truth truth) {
    return truth == Truth.UNKNOWN ? UNKNOWN : new Bool(truth == Truth.YES);
  }

  /** Returns the value as a condition; NULL does not hold. */
  default Truth truth() {
    if (this instanceof Bool bool) {
      return Truth.of(bool.value());
    }
    return this instanceof Null ? Truth.NO : Truth.UNKNOWN;
  }

  /** Returns whether the value is known to the last part. */
  default boolean isKnown() {
    if (this instanceof Text text) {
      return text.text().indexOf(HOLE) < 0;
    }
    if (this instanceof Moment moment) {
      return moment.kind() != Moment.Kind.WITH_ZONE;
    }
    return !(this instanceof Unknown)
        && (!(this instanceof Array array) || array.elements().stream().allMatch(PlValue::isKnown));
  }

  /** Returns the text that the value is output as; with holes for what is not known. */
  default String output() {
    if (this instanceof Text text) {
      return text.text();
    }
    if (this instanceof Numeral number) {
      return number.value().toPlainString();
    }
    if (this instanceof Bool bool) {
      return bool.value() ? "t" : "f";
    }
    if (this instanceof Moment moment) {
      return Moments.output(moment);
    }
    return this instanceof Null ? "" : String.valueOf(HOLE);
  }
}
