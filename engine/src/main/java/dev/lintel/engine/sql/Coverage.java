package dev.lintel.engine.sql;

import java.util.List;

/**
 * How much of some statements was understood.
 *
 * @param understood number of statements whose effect is known
 * @param inert number of statements that cannot change the catalog
 * @param opaque number of statements that may change it in an unknown way
 * @param invalid number of statements the database would refuse to parse
 */
public record Coverage(int understood, int inert, int opaque, int invalid) {
  /** No statements. */
  public static final Coverage NONE = new Coverage(0, 0, 0, 0);

  /** Counts statements. */
  public static Coverage of(List<ParsedStatement> statements) {
    int[] counts = new int[Understanding.values().length];
    for (ParsedStatement statement : statements) {
      counts[statement.understanding().ordinal()]++;
    }
    return new Coverage(
        counts[Understanding.UNDERSTOOD.ordinal()],
        counts[Understanding.INERT.ordinal()],
        counts[Understanding.OPAQUE.ordinal()],
        counts[Understanding.INVALID.ordinal()]);
  }

  /** Returns the number of statements. */
  public int sum() {
    return understood + inert + opaque + invalid;
  }

  /** Returns the counts of both. */
  public Coverage plus(Coverage other) {
    return new Coverage(
        understood + other.understood,
        inert + other.inert,
        opaque + other.opaque,
        invalid + other.invalid);
  }
}
