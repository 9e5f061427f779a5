package dev.lintel.engine.replay.postgresql.builtin;

import java.util.List;

/**
 * A parameter of a table, index, view or column.
 *
 * @param kind what its values are
 * @param limits the least and the greatest number, or the words it takes; empty for booleans
 */
public record Parameter(Kind kind, List<String> limits) {

  /** Kinds of values. */
  public enum Kind {
    BOOLEAN,
    INTEGER,
    NUMBER,
    WORDS
  }

  public Parameter {
    limits = List.copyOf(limits);
  }
}
