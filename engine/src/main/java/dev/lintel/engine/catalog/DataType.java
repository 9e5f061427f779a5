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
}
