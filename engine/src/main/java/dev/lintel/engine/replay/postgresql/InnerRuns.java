package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Statements;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.node.DdlStatement;

/** Lets statements inside others run the way they do on their own. */
public final class InnerRuns implements Statements {

  @Override
  public void run(DdlStatement statement, Execution execution) {
    statement.accept(new StatementRunner(execution));
  }

  @Override
  public void runInert(ParsedStatement statement, Execution execution) {
    InertStatements.run(statement, execution);
  }

  @Override
  public void requireNames(ParsedStatement statement, Execution execution) {
    InertStatements.requireNames(statement, execution);
  }

  @Override
  public void runOpaque(ParsedStatement statement, Execution execution) {
    OpaqueStatements.run(statement, execution);
  }
}
