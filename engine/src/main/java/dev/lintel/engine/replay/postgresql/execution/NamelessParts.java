package dev.lintel.engine.replay.postgresql.execution;

import java.util.Collection;
import java.util.TreeSet;

/** What stands, among the uncertain parts of a table, for those of which the names do not count. */
public final class NamelessParts {

  private NamelessParts() {}

  /** Stands for the unique keys that a table may have more than are known; no name is like it. */
  public static final String UNIQUE_KEYS = "(unique keys)";

  /**
   * Stands for unique keys that a table may have more, of which {@link #keyOf} tells the columns.
   */
  public static final String KEYS_OF_COLUMNS = "(unique keys of known columns)";

  /** Stands for the primary key of a table where it may have one or another; no name is like it. */
  public static final String PRIMARY_KEY = "(primary key)";

  /** Stands for triggers and rules that a table may have more or fewer; no name is like it. */
  public static final String TRIGGERS = "(triggers)";

  /** Returns what stands for a unique key that a table may have on such columns, in any order. */
  public static String keyOf(Collection<String> columns) {
    return "(unique key of %s)".formatted(new TreeSet<>(columns));
  }

  /** Returns what stands for the default of a column where that alone may be another one. */
  static String defaultOf(String column) {
    return "(default of %s)".formatted(column);
  }
}
