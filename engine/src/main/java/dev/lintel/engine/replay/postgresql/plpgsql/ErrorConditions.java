package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.sql.plpgsql.PlConditions;
import java.util.List;
import java.util.Locale;

/** Which errors an exception clause of PL/pgSQL handles. */
final class ErrorConditions {

  private ErrorConditions() {}

  /** Returns the SQLSTATE of an error by its name; another text is an SQLSTATE itself. */
  static String state(String condition) {
    List<String> states = PlConditions.states(condition);
    return states.isEmpty() ? condition.toUpperCase(Locale.ROOT) : states.get(0);
  }

  /** Returns whether a condition of WHEN covers an SQLSTATE. */
  static boolean matches(String condition, String sqlState) {
    if (condition.equals("others")) {
      return true;
    }
    List<String> states = PlConditions.states(condition);
    return states.isEmpty()
        ? condition.equalsIgnoreCase(sqlState)
        : states.stream().anyMatch(state -> covers(state, sqlState));
  }

  /** A state that ends in three zeros stands for its whole class. */
  private static boolean covers(String state, String sqlState) {
    return state.equals(sqlState)
        || (state.endsWith("000") && sqlState.startsWith(state.substring(0, 2)));
  }
}
