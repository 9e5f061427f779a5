package dev.lintel.engine.replay;

import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.sql.ParsedStatement;
import java.util.List;

/**
 * Statements that a tool runs together.
 *
 * @param statements the statements in order
 * @param transactionMode how the tool wraps them in transactions
 */
public record Batch(List<ParsedStatement> statements, TransactionMode transactionMode) {
  public Batch {
    statements = List.copyOf(statements);
  }
}
