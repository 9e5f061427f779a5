package dev.lintel.engine.migration;

import java.util.ArrayList;
import java.util.List;

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

  /** Returns a session that looks for names in one schema only, as a URL asks for. */
  public static SessionStart only(String schema) {
    return new SessionStart(List.of(schema), List.of(schema));
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
