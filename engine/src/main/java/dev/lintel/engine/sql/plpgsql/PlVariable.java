package dev.lintel.engine.sql.plpgsql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A variable that a body may name.
 *
 * @param name its name
 * @param kind what it holds
 * @param constant whether it cannot be assigned to
 * @param field whether it is only a field of a row
 * @param query the names of the parameters of the query that a cursor is bound to; null if it is
 *     bound to none
 */
record PlVariable(
    String name, VariableKind kind, boolean constant, boolean field, @Nullable List<String> query) {

  static PlVariable of(String name, VariableKind kind) {
    return new PlVariable(name, kind, false, false, null);
  }

  static PlVariable constant(String name, VariableKind kind) {
    return new PlVariable(name, kind, true, false, null);
  }

  /** Returns a cursor that is bound to a query. */
  static PlVariable cursor(String name, List<String> parameters) {
    return new PlVariable(name, VariableKind.CURSOR, false, false, List.copyOf(parameters));
  }

  /** Returns a field of this row. */
  PlVariable fieldOf(String dotted) {
    return new PlVariable(dotted, VariableKind.UNKNOWN, false, true, null);
  }

  boolean isUnknown() {
    return kind == VariableKind.UNKNOWN && !field;
  }
}
