package dev.lintel.engine.replay.postgresql.plpgsql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions that return rows (PostgreSQL 17 documentation, sections 9.19 and 9.26). */
final class SetFunctions {

  /** More rows than any migration makes objects of. */
  private static final int LONGEST = 1_000;

  private SetFunctions() {}

  /** Returns whether such a function is computed. */
  static boolean isKnown(String name) {
    return name.equals("unnest") || name.equals("generate_series");
  }

  /** Returns what such a function returns; null if that is not known. */
  static @Nullable List<PlValue> call(String name, List<PlValue> arguments) {
    if (name.equals("generate_series")) {
      return series(arguments);
    }
    return arguments.size() == 1 && arguments.get(0) instanceof PlValue.Array array
        ? array.elements()
        : null;
  }

  /**
   * Returns the values from the first bound to the second; null if they are not known.
   *
   * @param arguments both bounds and perhaps the step
   */
  private static @Nullable List<PlValue> series(List<PlValue> arguments) {
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
