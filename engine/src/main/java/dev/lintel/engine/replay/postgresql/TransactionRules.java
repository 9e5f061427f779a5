package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.source.SourceSpan;

/** Statements that must not run inside a transaction block ({@code PreventInTransactionBlock}). */
final class TransactionRules {

  private static final ObjectPath NOTHING = ObjectPath.relation(new QualifiedName("", ""));

  private TransactionRules() {}

  /** Refuses a statement inside a transaction block; a file of several statements is one too. */
  static void requireNone(Execution execution, String statement, SourceSpan span) {
    if (execution.inTransaction()) {
      throw execution.refused(
          RefusalKind.INSIDE_TRANSACTION,
          statement
              + (execution.surroundings() == Execution.Surroundings.FUNCTION
                  ? " cannot be executed from a function"
                  : " cannot run inside a transaction block"),
          NOTHING,
          span,
          null);
    }
  }
}
