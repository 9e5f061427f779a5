package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.named.Collations;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.Spans;
import java.util.Locale;
import org.apache.calcite.sql.SqlIdentifier;

/**
 * The collations that a query or data statement names. Behind COLLATE Calcite takes no schema, so
 * they are read from the text.
 */
final class NamedCollations {

  private NamedCollations() {}

  /** Refuses a collation that certainly does not exist. */
  static void require(Execution execution, ParsedStatement statement) {
    if (statement.text().toLowerCase(Locale.ROOT).contains("collate")) {
      new Collations(execution)
          .requireAll(new SqlIdentifier("collate", Spans.position(statement.span())));
    }
  }
}
