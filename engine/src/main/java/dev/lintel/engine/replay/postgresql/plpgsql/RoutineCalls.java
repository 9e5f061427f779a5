package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.RowWriters;
import dev.lintel.engine.replay.postgresql.routine.RoutineCall;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ParsedStatement;

/** Calls of routines that the history made. */
public final class RoutineCalls {

  private RoutineCalls() {}

  /** Runs what a query calls that may change the schema. */
  public static void run(ParsedStatement statement, Execution execution) {
    String kind = statement.kind();
    if (kind.startsWith("SELECT") || kind.startsWith("WITH") || kind.startsWith("VALUES")) {
      Tokens tokens = Tokens.of(statement.text());
      RowWriters.note(tokens, execution);
      RoutineRuns.ofStatement(tokens, execution);
    } else if (kind.startsWith("COPY") || kind.startsWith("MERGE")) {
      RowWriters.note(Tokens.of(statement.text()), execution);
    }
  }

  /** Runs the procedure of a CALL; returns whether it is one of the history. */
  public static boolean follow(ParsedStatement statement, Execution execution) {
    Tokens tokens = Tokens.of(statement.text());
    if (RoutineCall.in(tokens, execution).isEmpty()) {
      return false;
    }
    RoutineRuns.ofStatement(tokens, execution);
    return true;
  }
}
