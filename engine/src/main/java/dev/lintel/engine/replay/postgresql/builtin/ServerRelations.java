package dev.lintel.engine.replay.postgresql.builtin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of the system catalog and of the information schema, read when first asked for. */
public final class ServerRelations {

  private static final String RESOURCE = "relations.txt";

  private ServerRelations() {}

  private static final class Loaded {
    private static final Map<String, Set<String>> COLUMNS = read();
  }

  /**
   * Returns every column that a relation has in one of the versions that Lintel knows.
   *
   * @return null if it is no relation of the server, or one whose columns are not listed
   */
  public static @Nullable Set<String> columns(String schema, String name) {
    return Loaded.COLUMNS.get(schema + "." + name);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> columns = new HashMap<>();
    ListResource.lines(RESOURCE)
        .forEach(words -> columns.put(words.get(0), new HashSet<>(words.subList(1, words.size()))));
    return columns;
  }
}
