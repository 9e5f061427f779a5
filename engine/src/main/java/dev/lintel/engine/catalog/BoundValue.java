package dev.lintel.engine.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One value in the bound of a partition.
 *
 * @param kind what kind of value
 * @param value a number, a date, a time or a text; null unless the kind is {@link Kind#VALUE}
 */
public record BoundValue(Kind kind, @Nullable Object value) {

  public static final BoundValue MINVALUE = new BoundValue(Kind.MINVALUE, null);
  public static final BoundValue MAXVALUE = new BoundValue(Kind.MAXVALUE, null);
  public static final BoundValue NULL = new BoundValue(Kind.NULL, null);

  /** A value that is not known before the server computes it. */
  public static final BoundValue UNKNOWN = new BoundValue(Kind.UNKNOWN, null);

  /** Kinds of values; the first three are in their order. */
  public enum Kind {
    MINVALUE,
    VALUE,
    MAXVALUE,
    NULL,
    UNKNOWN
  }

  /** Returns whether it is below or above all values. */
  public boolean isInfinite() {
    return kind == Kind.MINVALUE || kind == Kind.MAXVALUE;
  }

  /**
   * Compares two values of one column.
   *
   * @return nothing if it is not known which is greater; texts are only known to be equal, because
   *     their order hangs on the collation
   */
  public OptionalInt compare(BoundValue other) {
    if (isInfinite() || other.isInfinite()) {
      return OptionalInt.of(Integer.compare(rank(), other.rank()));
    }
    if (kind != Kind.VALUE || other.kind != Kind.VALUE) {
      return kind == Kind.NULL && other.kind == Kind.NULL ? OptionalInt.of(0) : OptionalInt.empty();
    }
    if (value instanceof BigDecimal number && other.value instanceof BigDecimal second) {
      return OptionalInt.of(number.compareTo(second));
    }
    if (value instanceof LocalDate date && other.value instanceof LocalDate second) {
      return OptionalInt.of(date.compareTo(second));
    }
    if (value instanceof LocalDateTime time && other.value instanceof LocalDateTime second) {
      return OptionalInt.of(time.compareTo(second));
    }
    if (value instanceof Instant moment && other.value instanceof Instant second) {
      return OptionalInt.of(moment.compareTo(second));
    }
    return Objects.equals(value, other.value) ? OptionalInt.of(0) : OptionalInt.empty();
  }

  /** Returns whether both certainly are one value. */
  boolean isSame(BoundValue other) {
    OptionalInt order = compare(other);
    return order.isPresent() && order.getAsInt() == 0;
  }

  private int rank() {
    return isInfinite() ? kind.ordinal() : Kind.VALUE.ordinal();
  }
}
