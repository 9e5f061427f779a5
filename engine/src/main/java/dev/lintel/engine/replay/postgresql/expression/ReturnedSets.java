package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.expression.Term.Place;
import org.jspecify.annotations.Nullable;

/** The calls in an expression that return sets ({@code p_last_srf} of the server's source). */
final class ReturnedSets {

  private final ExpressionScope scope;
  private int count;
  private @Nullable Place last;

  ReturnedSets(ExpressionScope scope) {
    this.scope = scope;
  }

  /** Takes note of a call. */
  void add(Place place) {
    count++;
    last = place;
  }

  /** Returns how many were met so far. */
  int count() {
    return count;
  }

  /**
   * Refuses a call where none may stand.
   *
   * @param before how many were met before that place
   * @param message the server's words
   */
  void requireNone(int before, String message) {
    if (count > before && last != null) {
      throw scope.refused(RefusalKind.FEATURE_NOT_SUPPORTED, message, last.start(), last.end());
    }
  }
}
