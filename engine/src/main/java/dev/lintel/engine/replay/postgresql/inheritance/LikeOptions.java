package dev.lintel.engine.replay.postgresql.inheritance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The options of LIKE (PostgreSQL 17 documentation, CREATE TABLE). */
final class LikeOptions {

  private static final List<String> ALL =
      List.of("CONSTRAINTS", "DEFAULTS", "GENERATED", "IDENTITY", "INDEXES");

  private LikeOptions() {}

  /** Returns what is included once all options have had their say in order. */
  static Set<String> included(List<String> options) {
    Set<String> included = new HashSet<>();
    for (String option : options) {
      int blank = option.indexOf(' ');
      String what = option.substring(blank + 1);
      List<String> named = what.equals("ALL") ? ALL : List.of(what);
      if (option.startsWith("INCLUDING")) {
        included.addAll(named);
      } else {
        named.forEach(included::remove);
      }
    }
    return included;
  }
}
