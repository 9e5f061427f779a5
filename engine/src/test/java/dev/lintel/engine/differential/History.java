package dev.lintel.engine.differential;

import java.util.List;

/**
 * A migration history and what its author says the server answers.
 *
 * @param name the name, such as {@code columns/added-twice}
 * @param migrations the migrations in order
 * @param modes how its migrations are run; one test each
 * @param verdict the verdict of the server as written in the file
 */
record History(String name, List<Script> migrations, List<Mode> modes, Verdict verdict) {

  /** The text of one migration. */
  record Script(String name, String sql) {}

  History {
    migrations = List.copyOf(migrations);
    modes = List.copyOf(modes);
  }
}
