package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a condition.
 *
 * @param truth whether it holds
 * @param assumed whether that hangs on what rows a table is assumed to have
 * @param notNull the variable that is not NULL if the condition does not hold; null if there is
 *     none
 */
record PlDecision(Truth truth, boolean assumed, @Nullable String notNull) {

  /** The condition of a branch after one that an empty database takes. */
  static final PlDecision ASSUMED_NO = new PlDecision(Truth.NO, true, null);

  /**
   * Decides a condition.
   *
   * @param subject what CASE compares; null if the condition stands on its own
   */
  static PlDecision of(PlFrame frame, TextRange condition, @Nullable TextRange subject) {
    Tokens tokens = Tokens.of(frame.text(condition));
    PlExpression expression = frame.expression(condition);
    if (subject == null) {
      Truth truth = expression.value().truth();
      return new PlDecision(truth, expression.assumed(), nullTested(tokens));
    }
    PlExpression compared = frame.expression(subject);
    PlValue value = compared.value();
    Truth truth = Truth.NO;
    for (int[] item : Items.of(tokens, 0, tokens.size())) {
      PlValue one = expression.value(item[0], item[1]);
      truth = truth.or(PlComparison.compare("=", value, one).truth());
    }
    return new PlDecision(truth, expression.assumed() || compared.assumed(), null);
  }

  private static @Nullable String nullTested(Tokens tokens) {
    boolean test = tokens.size() == 3 && tokens.isName(0) && tokens.areWords(1, "is", "null");
    return test ? tokens.name(0) : null;
  }

  PlMode mode() {
    return assumed ? PlMode.ASSUMED : PlMode.CERTAIN;
  }

  /** Takes note of what follows if the condition does not hold. */
  void narrow(PlVariables variables) {
    if (notNull != null) {
      variables.set(notNull, PlValue.SOMETHING, false);
    }
  }
}
