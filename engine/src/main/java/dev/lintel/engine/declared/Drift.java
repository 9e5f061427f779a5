package dev.lintel.engine.declared;

import dev.lintel.engine.source.Problem;
import java.util.List;

/**
 * The declared schema compared with the replayed one.
 *
 * @param differences in the order of importance, then of the declared schema
 * @param problems why there is no comparison, or not of everything
 */
public record Drift(List<Difference> differences, List<Problem> problems) {

  /** Nothing was compared. */
  public static final Drift NONE = new Drift(List.of(), List.of());

  public Drift {
    differences = List.copyOf(differences);
    problems = List.copyOf(problems);
  }
}
