package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import java.util.List;

/**
 * What goes with a part of a relation that may be there though nothing is known of it: the views
 * that name the relation may go with the part.
 */
public final class UncertainCascade {

  private UncertainCascade() {}

  /**
   * Makes the views uncertain.
   *
   * @param statement a statement that fails unless what it alters exists
   * @param refusal why it fails then
   */
  public static void run(Execution execution, Tokens statement, Refusal refusal) {
    String name = refusal.object().owner().name();
    if (name.isEmpty() || !cascades(statement)) {
      return;
    }
    List.copyOf(execution.catalog().relations()).stream()
        .filter(relation -> relation instanceof View view && view.query().contains(name))
        .forEach(view -> execution.makeUncertain(view.name()));
  }

  private static boolean cascades(Tokens statement) {
    for (int i = 0; i < statement.size(); i++) {
      if (statement.isWord(i, "cascade")) {
        return true;
      }
    }
    return false;
  }
}
