package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.StatementHead;
import dev.lintel.engine.replay.postgresql.plpgsql.RoutineRuns;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ParsedStatement;
import java.util.Set;

/** What a statement may have done on which Lintel itself failed. */
final class FailedStatement {

  /** Commands that change rows at most, but for the functions they call. */
  private static final Set<String> OF_ROWS =
      Set.of(
          "select", "values", "table", "insert", "update", "delete", "merge", "copy", "truncate");

  /** Commands that change nothing of what is kept. */
  private static final Set<String> HARMLESS =
      Set.of("grant", "revoke", "comment", "analyze", "vacuum", "explain", "show", "lock");

  private FailedStatement() {}

  /** Marks what the statement may have done: what its head names, or everything. */
  static void touch(ParsedStatement statement, Execution execution) {
    Tokens tokens = Tokens.of(statement.text());
    String first = tokens.isName(0) ? tokens.name(0) : "";
    if (OF_ROWS.contains(first)) {
      RoutineRuns.touch(tokens, execution);
      execution.set(execution.state().with(execution.state().heldRows().withAny()));
    } else if (!HARMLESS.contains(first)) {
      StatementHead.names(statement.text(), execution)
          .ifPresentOrElse(
              names -> names.forEach(execution::makeUncertain),
              () -> execution.makeEverythingUncertain());
    }
  }
}
