package dev.lintel.engine.migration;

import java.util.HashSet;
import java.util.Set;

/**
 * What may exist on the database although no migration makes it: a platform's objects, the tool's
 * own tables, what somebody set up by hand. Of these names, nothing is refused.
 *
 * @param everything whether any object may exist, because the migrations are only a part of a
 *     history or their first part is missing
 * @param emptyDatabase whether the tool replays onto an empty database, so that even the members of
 *     extensions are missing unless a migration makes the extension
 * @param schemas schemas that may exist, with anything in them
 * @param objects relations, types and functions that may exist: {@code name} in whatever schema the
 *     search path leads to, or {@code schema.name}
 */
public record Outside(
    boolean everything, boolean emptyDatabase, Set<String> schemas, Set<String> objects) {

  /** An empty database, such as Prisma's shadow database: what is missing is missing. */
  public static final Outside NOTHING = new Outside(false, true, Set.of(), Set.of());

  /** A database that may hold anything. */
  public static final Outside ANYTHING = new Outside(true, false, Set.of(), Set.of());

  public Outside {
    schemas = Set.copyOf(schemas);
    objects = Set.copyOf(objects);
  }

  /**
   * Returns what may be on a database that somebody set up: what platforms bring, and the tables of
   * tools.
   *
   * @param bookkeeping the tables of the tool that runs the migrations
   */
  public static Outside setUp(Set<String> bookkeeping) {
    Set<String> objects = new HashSet<>(Platforms.BOOKKEEPING);
    objects.addAll(bookkeeping);
    return new Outside(false, false, Platforms.SCHEMAS, objects);
  }

  /** Returns this where the first part of the history is missing: any object may exist. */
  public Outside withEverything() {
    return new Outside(true, emptyDatabase, schemas, objects);
  }
}
