package dev.lintel.engine.rule;

import java.util.List;

/**
 * A repair that is safe to apply as it is.
 *
 * @param description what it does, one sentence without a final stop
 * @param replacements the changes, in file order, not overlapping
 */
public record Fix(String description, List<Replacement> replacements) {
  public Fix {
    replacements = List.copyOf(replacements);
  }
}
