package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.StatementHead;
import dev.lintel.engine.sql.ParsedStatement;
import java.util.List;
import java.util.Optional;

/** Statements that were not understood: what they may touch becomes uncertain. */
final class OpaqueStatements {

  private OpaqueStatements() {}

  static void run(ParsedStatement statement, Execution execution) {
    if (TextStatements.run(statement, execution)) {
      return;
    }
    execution.noteUnfollowed();
    Optional<List<QualifiedName>> names = StatementHead.names(statement.text(), execution);
    if (names.isPresent()) {
      names.get().forEach(execution::makeUncertain);
    } else {
      execution.makeEverythingUncertain();
    }
  }
}
