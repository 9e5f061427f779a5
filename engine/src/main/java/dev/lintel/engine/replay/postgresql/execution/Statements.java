package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.node.DdlStatement;

/**
 * Runs statements that stand inside others, such as those of a body, a rule or WITH. Whoever reads
 * a statement with others in it knows no more of these than this.
 */
public interface Statements {

  /** Runs a statement that has a tree. */
  void run(DdlStatement statement, Execution execution);

  /** Runs a statement that changes nothing the catalog keeps, unless a function it calls does. */
  void runInert(ParsedStatement statement, Execution execution);

  /** Refuses a statement that changes nothing the catalog keeps, if it names what is not there. */
  void requireNames(ParsedStatement statement, Execution execution);

  /** Makes uncertain what a statement may touch that was not understood. */
  void runOpaque(ParsedStatement statement, Execution execution);
}
