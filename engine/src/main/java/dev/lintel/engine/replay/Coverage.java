package dev.lintel.engine.replay;

import dev.lintel.engine.sql.Understanding;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much of a history was understood, in numbers of statements.
 *
 * @param understood statements whose effect on the catalog is known
 * @param inert statements of a known kind that cannot change the catalog
 * @param opaque statements that could change it and were not understood
 * @param invalid statements whose syntax the database would refuse
 */
public record Coverage(int understood, int inert, int opaque, int invalid) {

  /** Counts the statements of a replay. */
  public static Coverage of(Replay replay) {
    Map<Understanding, Integer> numbers = new EnumMap<>(Understanding.class);
    replay
        .steps()
        .forEach(step -> numbers.merge(step.statement().understanding(), 1, Integer::sum));
    return new Coverage(
        numbers.getOrDefault(Understanding.UNDERSTOOD, 0),
        numbers.getOrDefault(Understanding.INERT, 0),
        numbers.getOrDefault(Understanding.OPAQUE, 0),
        numbers.getOrDefault(Understanding.INVALID, 0));
  }

  /** Returns the number of all statements. */
  public int statements() {
    return understood + inert + opaque + invalid;
  }
}
