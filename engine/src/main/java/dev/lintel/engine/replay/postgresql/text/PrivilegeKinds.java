package dev.lintel.engine.replay.postgresql.text;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which privileges the kinds of objects have ({@code ExecuteGrantStmt} of the server's source). */
public final class PrivilegeKinds {

  private static final Set<String> TABLE =
      Set.of(
          "select", "insert", "update", "delete", "truncate", "references", "trigger", "maintain");

  private static final Set<String> COLUMN = Set.of("select", "insert", "update", "references");

  private static final Set<String> SEQUENCE = Set.of("usage", "select", "update");

  private static final Map<String, Set<String>> OF_KIND =
      Map.ofEntries(
          Map.entry(
              "relation",
              Set.of(
                  "select",
                  "insert",
                  "update",
                  "delete",
                  "truncate",
                  "references",
                  "trigger",
                  "maintain",
                  "usage")),
          Map.entry("table", TABLE),
          Map.entry("column", COLUMN),
          Map.entry("sequence", SEQUENCE),
          Map.entry("database", Set.of("create", "temporary", "temp", "connect")),
          Map.entry("domain", Set.of("usage")),
          Map.entry("type", Set.of("usage")),
          Map.entry("language", Set.of("usage")),
          Map.entry("foreign-data wrapper", Set.of("usage")),
          Map.entry("foreign server", Set.of("usage")),
          Map.entry("function", Set.of("execute")),
          Map.entry("procedure", Set.of("execute")),
          Map.entry("routine", Set.of("execute")),
          Map.entry("large object", Set.of("select", "update")),
          Map.entry("schema", Set.of("usage", "create")),
          Map.entry("tablespace", Set.of("create")),
          Map.entry("parameter", Set.of("set", "alter system")));

  private static final Set<String> OTHERS = Set.of("rule", "all");

  private PrivilegeKinds() {}

  /** Returns whether any kind of object has that privilege. */
  public static boolean isKnown(String privilege) {
    return OTHERS.contains(privilege)
        || OF_KIND.values().stream().anyMatch(privileges -> privileges.contains(privilege));
  }

  /**
   * Returns whether objects of a kind have that privilege.
   *
   * @param kind the kind as messages call it; null if it is none of these
   */
  public static boolean suits(@Nullable String kind, String privilege) {
    Set<String> privileges = kind == null ? null : OF_KIND.get(kind);
    return privileges == null || OTHERS.contains(privilege) || privileges.contains(privilege);
  }
}
