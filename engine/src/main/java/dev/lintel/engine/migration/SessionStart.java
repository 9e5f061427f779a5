package dev.lintel.engine.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a session of the tool begins, before the first statement of a migration: Flyway makes the
 * schemas of its settings and puts one in front of the search path; a URL may name a schema too.
 *
 * @param schemas the schemas that are there although no migration makes them
 * @param searchPath the schemas in which names are looked for, in order
 */
public record SessionStart(List<String> schemas, List<String> searchPath) {

  private static final String PUBLIC = "public";

  /** A session with the server's own settings. */
  public static final SessionStart DEFAULT = new SessionStart(List.of(), List.of(PUBLIC));

  public SessionStart {
    schemas = List.copyOf(schemas);
    searchPath = List.copyOf(searchPath);
  }

  /** Returns a session that looks for names in a schema, which no tool makes, and then as usual. */
  public static SessionStart before(String schema) {
    return searching(schema.equals(PUBLIC) ? List.of(PUBLIC) : List.of(schema, PUBLIC));
  }

  /** Returns a session that looks for names in these schemas, as a URL asks for. */
  public static SessionStart searching(List<String> path) {
    return new SessionStart(List.of(), path);
  }

  /**
   * Returns this with the schemas that are searched and that somebody made, as no migration does.
   *
   * @param made whether a migration makes a schema
   */
  public SessionStart withSchemasFromOutside(Predicate<String> made) {
    List<String> all = new ArrayList<>(schemas);
    searchPath.stream()
        .filter(schema -> !schema.equals(PUBLIC) && !all.contains(schema) && !made.test(schema))
        .forEach(all::add);
    return new SessionStart(all, searchPath);
  }

  /**
   * Returns this without the schemas that are searched and that nobody is known to make, for the
   * server skips those that are missing.
   *
   * @param made whether a migration makes a schema
   */
  public SessionStart searchingOnly(Predicate<String> made) {
    return new SessionStart(
        schemas,
        searchPath.stream().filter(schema -> schema.equals(PUBLIC) || made.test(schema)).toList());
  }

  /** Returns a session that looks for names in a schema before it looks in {@code public}. */
  public static SessionStart first(String schema, List<String> schemas) {
    List<String> made = new ArrayList<>(schemas);
    if (!made.contains(schema)) {
      made.add(schema);
    }
    return new SessionStart(
        made, schema.equals(PUBLIC) ? List.of(PUBLIC) : List.of(schema, PUBLIC));
  }
}
