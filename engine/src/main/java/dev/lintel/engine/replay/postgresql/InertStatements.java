package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.sql.ParsedStatement;

/** Statements that change nothing the catalog keeps, but may be refused where they stand. */
final class InertStatements {

  /**
   * {@code PreventInTransactionBlock} in {@code standard_ProcessUtility} of the server's source.
   */
  private InertStatements() {}

  static void run(ParsedStatement statement, Execution execution) {
    requireNames(statement, execution);
    RoutineCalls.run(statement, execution);
    if (!execution.inTransaction()) {
      if (statement.kind().startsWith("LOCK")) {
        throw execution.refused(
            RefusalKind.NOT_IN_TRANSACTION,
            "LOCK TABLE can only be used in transaction blocks",
            ObjectPath.relation(new QualifiedName("", "")),
            statement.span(),
            null);
      }
      return;
    }
    String loner = TransactionRules.loner(statement);
    if (loner != null) {
      TransactionRules.requireNone(execution, loner, statement.span());
    }
  }

  /** Refuses a statement that names what does not exist, whatever it runs. */
  static void requireNames(ParsedStatement statement, Execution execution) {
    NamedAlterations.run(statement, execution);
    Maintenance.run(statement, execution);
  }
}
