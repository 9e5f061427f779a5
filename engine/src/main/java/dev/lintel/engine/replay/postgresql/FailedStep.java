package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.StatementHead;
import dev.lintel.engine.replay.postgresql.plpgsql.RoutineRuns;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.sql.ParsedStatement;
import java.util.List;
import java.util.Set;

/** Makes the step of a statement on which Lintel itself failed. */
final class FailedStep {

  /** Commands that change rows at most, but for the functions they call. */
  private static final Set<String> OF_ROWS =
      Set.of(
          "select", "values", "table", "insert", "update", "delete", "merge", "copy", "truncate");

  /** Commands that change nothing of what is kept. */
  private static final Set<String> HARMLESS =
      Set.of("grant", "revoke", "comment", "analyze", "vacuum", "explain", "show", "lock");

  private FailedStep() {}

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

  /**
   * Returns the step: the statement counts as not understood, and a problem tells of the failure.
   *
   * @param after the catalog, with what the statement may have done uncertain
   */
  static Step of(
      ParsedStatement statement, Catalog before, Catalog after, RuntimeException failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    Problem problem =
        new Problem(
            ProblemKind.STATEMENT_FAILED,
            "Lintel failed on the statement at %s, and what that does is not known: %s%s"
                .formatted(statement.span(), failure, trace.length == 0 ? "" : " at " + trace[0]),
            statement.span());
    return new Step(
        statement.opaque("Lintel itself failed on it"), before, after, List.of(), null, problem);
  }
}
