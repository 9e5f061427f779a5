package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.Batch;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.node.CreateIndex;
import dev.lintel.engine.sql.node.DropObjects;
import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** Statements that must not run inside a transaction block ({@code PreventInTransactionBlock}). */
final class TransactionRules {

  private static final ObjectPath NOTHING = ObjectPath.relation(new QualifiedName("", ""));

  private static final List<String> LONERS =
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

  private TransactionRules() {}

  /** Returns whether the tool opens a block for statements that it runs together. */
  static boolean opensBlock(Batch batch) {
    return switch (batch.transactionMode()) {
      case FILE, FILE_AS_QUERY -> true;
      case FILE_IF_POSSIBLE ->
          batch.statements().stream().noneMatch(statement -> loner(statement) != null);
      case SIMPLE_QUERY, NONE, UNKNOWN -> false;
    };
  }

  /** Returns whether the server makes a block of statements because they are one query. */
  static boolean isQueryOfSeveral(Batch batch) {
    return switch (batch.transactionMode()) {
      case FILE_AS_QUERY, SIMPLE_QUERY -> batch.statements().size() > 1;
      case FILE, FILE_IF_POSSIBLE, NONE, UNKNOWN -> false;
    };
  }

  /** Returns the server's name of a statement that must run alone; null if it need not. */
  static @Nullable String loner(ParsedStatement statement) {
    SqlNode node = statement.node();
    if (node instanceof CreateIndex index && index.concurrently()) {
      return "CREATE INDEX CONCURRENTLY";
    }
    if (node instanceof DropObjects drop && drop.concurrently()) {
      return "DROP INDEX CONCURRENTLY";
    }
    if (statement.kind().startsWith("REINDEX")
        && Tokens.of(statement.text()).isWord(2, "concurrently")) {
      return "REINDEX CONCURRENTLY";
    }
    return LONERS.stream().filter(statement.kind()::startsWith).findFirst().orElse(null);
  }

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
