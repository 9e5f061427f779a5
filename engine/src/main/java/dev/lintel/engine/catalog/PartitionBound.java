package dev.lintel.engine.catalog;

import java.util.List;
import java.util.OptionalInt;

/**
 * Which rows go into a partition.
 *
 * @param form the form of the bound
 * @param from the values after FROM, or those of a list
 * @param to the values after TO
 * @param modulus the modulus of a hash partition
 * @param remainder the remainder of a hash partition
 */
public record PartitionBound(
    Form form, List<BoundValue> from, List<BoundValue> to, int modulus, int remainder) {

  /** The partition of what goes nowhere else. */
  public static final PartitionBound DEFAULT =
      new PartitionBound(Form.DEFAULT, List.of(), List.of(), 0, 0);

  /** Forms of bounds. */
  public enum Form {
    RANGE,
    LIST,
    HASH,
    DEFAULT
  }

  public PartitionBound {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /** Returns the bound of a range. */
  public static PartitionBound range(List<BoundValue> from, List<BoundValue> to) {
    return new PartitionBound(Form.RANGE, from, to, 0, 0);
  }

  /** Returns the bound of a list. */
  public static PartitionBound list(List<BoundValue> values) {
    return new PartitionBound(Form.LIST, values, List.of(), 0, 0);
  }

  /** Returns the bound of a hash partition. */
  public static PartitionBound hash(int modulus, int remainder) {
    return new PartitionBound(Form.HASH, List.of(), List.of(), modulus, remainder);
  }

  /** Returns whether a range certainly holds nothing. */
  public boolean isEmpty() {
    OptionalInt order = compare(from, to);
    return form == Form.RANGE && order.isPresent() && order.getAsInt() >= 0;
  }

  /** Returns whether a row may certainly go into both partitions of one table. */
  public boolean overlaps(PartitionBound other) {
    if (form != other.form) {
      return false;
    }
    return switch (form) {
      case DEFAULT -> true;
      case LIST -> from.stream().anyMatch(value -> other.from.stream().anyMatch(value::isSame));
      case RANGE -> isBelow(from, other.to) && isBelow(other.from, to);
      case HASH -> {
        int smaller = Math.min(modulus, other.modulus);
        yield smaller > 0 && remainder % smaller == other.remainder % smaller;
      }
    };
  }

  /**
   * Compares two bounds of ranges value by value.
   *
   * @return nothing if it is not known which is greater
   */
  public static OptionalInt compare(List<BoundValue> first, List<BoundValue> second) {
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      OptionalInt order = first.get(i).compare(second.get(i));
      boolean decides = order.isEmpty() || order.getAsInt() != 0 || first.get(i).isInfinite();
      if (decides) {
        return order;
      }
    }
    return OptionalInt.of(0);
  }

  private static boolean isBelow(List<BoundValue> first, List<BoundValue> second) {
    OptionalInt order = compare(first, second);
    return order.isPresent() && order.getAsInt() < 0;
  }
}
