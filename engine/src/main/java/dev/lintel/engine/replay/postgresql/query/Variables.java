package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.replay.postgresql.expression.Typed;
import java.util.function.Predicate;

/** What a name in a statement of a body may mean besides what stands in FROM. */
public interface Variables {

  /** Returns whether a name may be that of a variable. */
  boolean mayBe(String name);

  /** Returns whether a name before a dot may be that of a variable with such a member. */
  boolean mayHold(String name, String member);

  /** Returns whether there are certainly no others. */
  boolean areAll();

  /** Returns the type of a variable; {@link Typed#UNKNOWN} if it is not certain. */
  Typed type(String name);

  /** Returns variables of which only the names are known, and perhaps not all of them. */
  static Variables named(Predicate<String> names) {
    return new Variables() {
      @Override
      public boolean mayBe(String name) {
        return names.test(name);
      }

      @Override
      public boolean mayHold(String name, String member) {
        return names.test(name);
      }

      @Override
      public boolean areAll() {
        return false;
      }

      @Override
      public Typed type(String name) {
        return Typed.UNKNOWN;
      }
    };
  }
}
