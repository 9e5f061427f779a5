package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.sql.ParsedStatement;
import java.util.List;

/** Statements that change nothing the catalog keeps, but may be refused where they stand. */
final class InertStatements {

  /**
   * {@code PreventInTransactionBlock} in {@code standard_ProcessUtility} of the server's source.
   */
  private static final List<String> OUTSIDE_TRANSACTIONS =
      List.of(
          "VACUUM",
          "CREATE DATABASE",
          "DROP DATABASE",
          "CREATE TABLESPACE",
          "DROP TABLESPACE",
          "ALTER SYSTEM",
          "DISCARD ALL",
          "REINDEX DATABASE",
          "REINDEX SYSTEM");

  private InertStatements() {}

  static void run(ParsedStatement statement, Execution execution) {
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
    for (String kind : OUTSIDE_TRANSACTIONS) {
      if (statement.kind().startsWith(kind)) {
        TransactionRules.requireNone(execution, kind, statement.span());
      }
    }
    if (statement.kind().startsWith("REINDEX")
        && Tokens.of(statement.text()).isWord(2, "concurrently")) {
      TransactionRules.requireNone(execution, "REINDEX CONCURRENTLY", statement.span());
    }
  }
}
