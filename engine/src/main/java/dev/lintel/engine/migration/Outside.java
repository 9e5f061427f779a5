package dev.lintel.engine.migration;

import dev.lintel.engine.sql.ServerVersion;
import java.util.HashSet;
import java.util.Set;

/**
 * What may exist on the database although no migration makes it: a platform's objects, the tool's
 * own tables, what somebody set up by hand, and what the server brings. Of these names, nothing is
 * refused.
 *
 * @param everything whether any object may exist, because the migrations are only a part of a
 *     history or their first part is missing
 * @param emptyDatabase whether the tool replays onto an empty database, so that even the members of
 *     extensions are missing unless a migration makes the extension
 * @param server the server, which has its own syntax, types and functions
 * @param schemas schemas that may exist, with anything in them
 * @param objects relations, types and functions that may exist: {@code name} in whatever schema the
 *     search path leads to, or {@code schema.name}
 * @param extensions extensions that may exist even on an empty database
 * @param start how a session of the tool begins
 */
public record Outside(
    boolean everything,
    boolean emptyDatabase,
    ServerVersion server,
    Set<String> schemas,
    Set<String> objects,
    Set<String> extensions,
    SessionStart start) {

  /** An empty database, such as Prisma's shadow database: what is missing is missing. */
  public static final Outside NOTHING =
      new Outside(
          false, true, ServerVersion.NEWEST, Set.of(), Set.of(), Set.of(), SessionStart.DEFAULT);

  /** A database that may hold anything. */
  public static final Outside ANYTHING =
      new Outside(
          true, false, ServerVersion.NEWEST, Set.of(), Set.of(), Set.of(), SessionStart.DEFAULT);

  public Outside {
    schemas = Set.copyOf(schemas);
    objects = Set.copyOf(objects);
    extensions = Set.copyOf(extensions);
  }

  /**
   * Returns what may be on a database that somebody set up: what platforms bring, and the tables of
   * tools.
   *
   * @param bookkeeping the tables of the tool that runs the migrations
   */
  public static Outside setUp(Set<String> bookkeeping) {
    return new Outside(
        false,
        false,
        ServerVersion.NEWEST,
        Platforms.SCHEMAS,
        union(Platforms.BOOKKEEPING, bookkeeping),
        Set.of(),
        SessionStart.DEFAULT);
  }

  /** Returns this where the first part of the history is missing: any object may exist. */
  public Outside withEverything() {
    return new Outside(true, emptyDatabase, server, schemas, objects, extensions, start);
  }

  /** Returns this on another version of the server. */
  public Outside on(ServerVersion newServer) {
    return new Outside(everything, emptyDatabase, newServer, schemas, objects, extensions, start);
  }

  /** Returns this for sessions that begin otherwise. */
  public Outside with(SessionStart newStart) {
    return new Outside(everything, emptyDatabase, server, schemas, objects, extensions, newStart);
  }

  /** Returns this with what the user says may exist, on the server the user names. */
  public Outside with(HistorySettings settings) {
    return new Outside(
        everything,
        emptyDatabase || settings.emptyDatabase(),
        settings.server(),
        settings.emptyDatabase() ? settings.schemas() : union(schemas, settings.schemas()),
        union(objects, settings.objects()),
        union(extensions, settings.extensions()),
        start);
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }
}
