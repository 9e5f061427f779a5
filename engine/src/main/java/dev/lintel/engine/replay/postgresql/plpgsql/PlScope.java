package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What names mean in an expression of PL/pgSQL. */
interface PlScope {

  /** The scope of an expression outside of any body. */
  PlScope NONE = (qualifier, name) -> null;

  /**
   * Returns the value of a variable or column.
   *
   * @param qualifier what stands before the dot; null if nothing does
   * @param name the name
   * @return null if there is none of that name
   */
  @Nullable PlValue value(@Nullable String qualifier, String name);

  /**
   * Returns the value of an aggregate over the rows of the query around it.
   *
   * @param arguments where its arguments stand
   * @return null if the function is no aggregate here
   */
  default @Nullable PlValue aggregate(String function, Tokens tokens, List<int[]> arguments) {
    return null;
  }

  /** Returns whether a value hangs on what rows a table is assumed to have. */
  default boolean isAssumed(String name) {
    return false;
  }
}
