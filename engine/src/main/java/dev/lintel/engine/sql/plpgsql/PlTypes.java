package dev.lintel.engine.sql.plpgsql;

import org.jspecify.annotations.Nullable;

/** What types mean where a body is checked. */
@FunctionalInterface
public interface PlTypes {

  /** Knows no type. */
  PlTypes NONE = (type, variable) -> VariableKind.UNKNOWN;

  /**
   * Returns what a variable of a type holds. It may throw an exception of its own if there is
   * certainly no such type.
   *
   * @param type the type as written
   * @param variable the variable that is declared; null for a parameter of a cursor
   */
  VariableKind kind(String type, @Nullable String variable);
}
