package dev.lintel.engine.replay.postgresql.plpgsql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code generate_series} returns (PostgreSQL 17 documentation, section 9.26). */
final class Series {

  /** More rows than any migration makes objects of. */
  private static final int LONGEST = 1_000;

  private Series() {}

  /**
   * Returns the values from the first bound to the second; null if they are not known.
   *
   * @param arguments both bounds and perhaps the step
   */
  static @Nullable List<PlValue> of(List<PlValue> arguments) {
    if (arguments.size() < 2 || arguments.size() > 3) {
      return null;
    }
    PlValue value = arguments.get(0);
    PlValue last = arguments.get(1);
    boolean numbers = value instanceof PlValue.Numeral && last instanceof PlValue.Numeral;
    PlValue step = arguments.size() == 3 ? arguments.get(2) : numbers ? PlValue.of(1) : null;
    if (step == null || !goesUp(value, step)) {
      return null;
    }
    if (value instanceof PlValue.Moment start) {
      // Dates are taken for points in time.
      value = new PlValue.Moment(start.time(), PlValue.Moment.Kind.WITH_ZONE);
    }
    List<PlValue> values = new ArrayList<>();
    while (true) {
      Truth goesOn = PlComparison.compare("<=", value, last).truth();
      if (goesOn == Truth.NO) {
        return values;
      }
      if (goesOn == Truth.UNKNOWN || values.size() >= LONGEST) {
        return null;
      }
      values.add(value);
      value = PlComparison.arithmetic("+", value, step);
    }
  }

  private static boolean goesUp(PlValue value, PlValue step) {
    PlValue next = PlComparison.arithmetic("+", value, step);
    return PlComparison.compare(">", next, value).truth() == Truth.YES;
  }
}
