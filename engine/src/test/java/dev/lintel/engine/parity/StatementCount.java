package dev.lintel.engine.parity;

import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.Understanding;
import java.util.List;
import java.util.Set;

/**
 * How many statements a history has and how far Lintel understands them.
 *
 * @param all all of them
 * @param changing those that can change the catalog: CREATE, ALTER, DROP, DO, CALL and IMPORT, and
 *     every other one that Lintel does not know to be inert; what it refuses for its syntax cannot
 *     change anything, and counts among the false alarms where the server runs it
 * @param understood those of the latter that are understood or inert
 */
record StatementCount(int all, int changing, int understood) {
  static final StatementCount NONE = new StatementCount(0, 0, 0);
  private static final Set<String> CHANGING =
      Set.of("CREATE", "ALTER", "DROP", "DO", "CALL", "IMPORT");

  static StatementCount of(List<ParsedStatement> statements) {
    List<ParsedStatement> changing =
        statements.stream()
            .filter(s -> s.understanding() != Understanding.INVALID)
            .filter(s -> !isClear(s) || CHANGING.contains(s.kind().split(" ", 2)[0]))
            .toList();
    int understood = (int) changing.stream().filter(StatementCount::isClear).count();
    return new StatementCount(statements.size(), changing.size(), understood);
  }

  private static boolean isClear(ParsedStatement statement) {
    return statement.understanding() == Understanding.UNDERSTOOD
        || statement.understanding() == Understanding.INERT;
  }

  StatementCount plus(StatementCount other) {
    return new StatementCount(
        all + other.all, changing + other.changing, understood + other.understood);
  }
}
