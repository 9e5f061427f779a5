package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import java.util.List;

/**
 * The type of an expression.
 *
 * @param type the type
 * @param modifiers its modifiers, as for {@link DataType}; empty if the expression has none
 */
public record Typed(SqlType type, List<String> modifiers) {

  /** The type of an expression that is not known. */
  public static final Typed UNKNOWN = new Typed(SqlType.ANY_ONE, List.of());

  public Typed {
    modifiers = List.copyOf(modifiers);
  }

  /** Makes a type without modifiers. */
  public static Typed of(SqlType type) {
    return new Typed(type, List.of());
  }

  /** Makes a built-in type without modifiers. */
  static Typed of(String typname) {
    return of(BuiltIns.type(typname));
  }

  /** Returns the type as the catalog keeps it. */
  public DataType data() {
    DataType data = type.data();
    boolean padded = modifiers.isEmpty() && data.userType() == null && isPadded(data);
    // Without a length, char is printed by its name in the catalog.
    String name = padded ? "bpchar" : data.name();
    return new DataType(data.userType(), name, modifiers, data.dimensions());
  }

  private static boolean isPadded(DataType data) {
    return data.name().equals("character");
  }
}
