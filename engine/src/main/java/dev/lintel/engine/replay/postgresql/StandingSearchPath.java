package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ParsedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The search path that {@code ALTER ROLE} or {@code ALTER DATABASE} gives to sessions that begin
 * later.
 */
final class StandingSearchPath {
  private static final Set<String> OWNERS = Set.of("role", "user", "database");

  private StandingSearchPath() {}

  static void run(ParsedStatement statement, Execution execution) {
    if (!statement.kind().startsWith("ALTER")) {
      return;
    }
    Tokens tokens = Tokens.of(statement.text());
    if (!tokens.isName(1) || !OWNERS.contains(tokens.name(1))) {
      return;
    }
    int set = 2;
    while (set < tokens.size() && !tokens.areWords(set, "set", "search_path")) {
      set++;
    }
    if (set + 3 < tokens.size()) {
      SearchPath path = execution.state().searchPath();
      execution.set(execution.state().with(path.withStanding(schemas(tokens, set + 3))));
    }
  }

  /** Reads the schemas, which are names or strings between commas. */
  private static List<String> schemas(Tokens tokens, int from) {
    List<String> written = new ArrayList<>();
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.type(i).isString()) {
        written.add(tokens.string(i));
      } else if (tokens.isName(i)) {
        written.add(tokens.name(i));
      }
    }
    return SearchPath.of(written).schemas();
  }
}
