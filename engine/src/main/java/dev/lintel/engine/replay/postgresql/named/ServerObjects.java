package dev.lintel.engine.replay.postgresql.named;

import dev.lintel.engine.catalog.NamedObject.Kind;
import dev.lintel.engine.catalog.Quoting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects without which the server would not work, which it never drops. */
public final class ServerObjects {

  private static final Set<String> LANGUAGES = Set.of("internal", "c", "sql");

  private static final Set<String> ACCESS_METHODS =
      Set.of("heap", "btree", "hash", "gist", "gin", "spgist", "brin");

  private static final Set<String> COLLATIONS = Set.of("default", "C", "POSIX");

  private ServerObjects() {}

  /** Returns what the server says to a DROP of such an object; null if it may go. */
  public static @Nullable String keeps(ObjectName name) {
    String simple = name.candidates().get(0).name();
    boolean pinned =
        switch (name.kind()) {
          case LANGUAGE -> LANGUAGES.contains(simple);
          case ACCESS_METHOD -> ACCESS_METHODS.contains(simple);
          case COLLATION -> COLLATIONS.contains(simple) && isSystem(name);
          case TEXT_SEARCH_CONFIGURATION, TEXT_SEARCH_DICTIONARY ->
              simple.equals("simple") && isSystem(name);
          case TEXT_SEARCH_PARSER -> simple.equals("default") && isSystem(name);
          default -> false;
        };
    if (pinned) {
      return "cannot drop %s %s because it is required by the database system"
          .formatted(name.kind().words(), Quoting.quote(simple));
    }
    return name.kind() == Kind.LANGUAGE && simple.equals("plpgsql")
        ? "cannot drop language plpgsql because extension plpgsql requires it"
        : null;
  }

  /** One of another schema than the server's own may be meant if none is written. */
  private static boolean isSystem(ObjectName name) {
    return name.schema() == null || name.schema().equals("pg_catalog");
  }
}
