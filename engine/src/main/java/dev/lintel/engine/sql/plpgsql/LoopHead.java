package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a loop goes through (PostgreSQL 17 documentation, section 43.6). */
public sealed interface LoopHead {

  /** LOOP: until something leaves it. */
  record Endless() implements LoopHead {}

  /**
   * WHILE.
   *
   * @param condition the expression
   */
  record While(TextRange condition) implements LoopHead {}

  /**
   * FOR … IN number .. number.
   *
   * @param variable the variable, as written
   * @param reverse whether it counts down
   * @param from the first number
   * @param to the last number
   * @param by the step; null if it is 1
   */
  record Numbers(
      String variable, boolean reverse, TextRange from, TextRange to, @Nullable TextRange by)
      implements LoopHead {}

  /**
   * FOREACH … IN ARRAY.
   *
   * @param variables the variables, as written
   * @param array the array
   */
  record Elements(List<String> variables, TextRange array) implements LoopHead {
    public Elements {
      variables = List.copyOf(variables);
    }
  }

  /**
   * FOR … IN query.
   *
   * @param variables the variables, as written
   * @param query the query
   */
  record Rows(List<String> variables, TextRange query) implements LoopHead {
    public Rows {
      variables = List.copyOf(variables);
    }
  }

  /**
   * FOR … IN EXECUTE, or over a cursor.
   *
   * @param variables the variables, as written
   */
  record OtherRows(List<String> variables) implements LoopHead {
    public OtherRows {
      variables = List.copyOf(variables);
    }
  }
}
