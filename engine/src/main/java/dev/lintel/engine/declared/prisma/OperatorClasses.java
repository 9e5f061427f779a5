package dev.lintel.engine.declared.prisma;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names of operator classes: {@code JsonbPathOps} is {@code jsonb_path_ops}. */
final class OperatorClasses {

  private OperatorClasses() {}

  /** Returns the class that an {@code ops:} argument names; null if it names none. */
  static @Nullable String sql(Value value) {
    if (value instanceof Value.Call call && call.function().equals("raw")) {
      return call.arguments().isEmpty() || !(call.arguments().get(0).value() instanceof Value.Text)
          ? null
          : ((Value.Text) call.arguments().get(0).value()).text();
    }
    if (!(value instanceof Value.Word word)) {
      return null;
    }
    return word.text()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
        .toLowerCase(Locale.ROOT)
        .replace("min_max", "minmax")
        .replace("var_bit", "varbit")
        .replace("_tz", "tz");
  }
}
