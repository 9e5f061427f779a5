package dev.lintel.engine.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column type.
 *
 * @param userType the type that the history made or an extension brings; null for a built-in type
 * @param name the built-in type as the database prints it, such as {@code timestamp without time
 *     zone}; for a user type its plain name
 * @param modifiers what stands between parentheses, such as {@code 10} and {@code 2}
 * @param dimensions number of array dimensions as the database keeps it: PostgreSQL prints one pair
 *     of brackets whatever was declared
 */
public record DataType(
    @Nullable QualifiedName userType, String name, List<String> modifiers, int dimensions) {
  public DataType {
    modifiers = List.copyOf(modifiers);
  }

  /** Returns a built-in type without modifiers. */
  public static DataType of(String name) {
    return new DataType(null, name, List.of(), 0);
  }

  /** Returns this type with another user type in its place, after that was renamed. */
  public DataType withUserType(QualifiedName newType) {
    return new DataType(newType, newType.name(), modifiers, dimensions);
  }

  /** Returns this type without what stands between parentheses. */
  public DataType withoutModifiers() {
    return modifiers.isEmpty() ? this : new DataType(userType, name, List.of(), dimensions);
  }

  /**
   * Returns the type as the database prints it to a session with the default search path, such as
   * {@code timestamp(3) without time zone}, {@code numeric(65,30)} or {@code "Role"[]} (PostgreSQL:
   * {@code format_type}).
   */
  public String sql() {
    String plain = userType == null ? name : Quoting.quote(userType);
    String brackets = dimensions > 0 ? "[]" : "";
    if (modifiers.isEmpty()) {
      return plain + brackets;
    }
    String parenthesis = "(" + String.join(",", modifiers) + ")";
    // The precision of date and time types stands after the first word, that of intervals last.
    int blank = name.startsWith("time") ? plain.indexOf(' ') : -1;
    return blank < 0
        ? plain + parenthesis + brackets
        : plain.substring(0, blank) + parenthesis + plain.substring(blank) + brackets;
  }
}
