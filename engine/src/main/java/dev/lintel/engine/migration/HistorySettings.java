package dev.lintel.engine.migration;

import dev.lintel.engine.sql.ServerVersion;
import java.util.Map;
import java.util.Set;

/**
 * What the user says of the database and the scripts, because no file of the tool tells.
 *
 * @param server the version of the server
 * @param emptyDatabase whether the migrations run on an empty database; if not, they may or may not
 * @param schemas schemas that may exist, with anything in them
 * @param objects tables, types and functions that may exist: {@code name} in any schema, or {@code
 *     schema.name}
 * @param extensions extensions that may exist
 * @param placeholders values of placeholders by name
 */
public record HistorySettings(
    ServerVersion server,
    boolean emptyDatabase,
    Set<String> schemas,
    Set<String> objects,
    Set<String> extensions,
    Map<String, String> placeholders) {

  /** Nothing is said. */
  public static final HistorySettings NONE =
      new HistorySettings(ServerVersion.NEWEST, false, Set.of(), Set.of(), Set.of(), Map.of());

  public HistorySettings {
    schemas = Set.copyOf(schemas);
    objects = Set.copyOf(objects);
    extensions = Set.copyOf(extensions);
    placeholders = Map.copyOf(placeholders);
  }

  /** Returns this for another version of the server. */
  public HistorySettings with(ServerVersion newServer) {
    return new HistorySettings(
        newServer, emptyDatabase, schemas, objects, extensions, placeholders);
  }
}
