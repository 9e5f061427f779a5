package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.replay.postgresql.expression.Known;
import java.math.RoundingMode;
import java.util.List;

/** Values as a type with a length or places keeps them. */
public final class StoredForm {

  private StoredForm() {}

  /** Returns a value as a type keeps it: a number is rounded, and a string may be cut. */
  public static Known of(DataType type, Known value) {
    List<String> modifiers = type.modifiers();
    if (modifiers.isEmpty() || type.dimensions() > 0 || !value.isKnown() || value.isNull()) {
      return value;
    }
    if (type.name().equals("numeric") && value instanceof Known.Numeral number) {
      String scale = modifiers.size() > 1 ? modifiers.get(1).strip() : "0";
      return scale.matches("\\d{1,3}")
          ? new Known.Numeral(
              number.value().setScale(Integer.parseInt(scale), RoundingMode.HALF_UP))
          : Known.SOMETHING;
    }
    boolean fits =
        value instanceof Known.Text text
            && modifiers.get(0).strip().matches("\\d{1,8}")
            && text.text().length() <= Integer.parseInt(modifiers.get(0).strip());
    return fits ? value : Known.SOMETHING;
  }
}
