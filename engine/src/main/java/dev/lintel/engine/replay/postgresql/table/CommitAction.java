package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.execution.Uncommitted;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.CreateTable;
import java.util.Locale;

/** What CREATE TABLE says of the end of the transaction: ON COMMIT. */
final class CommitAction {

  private final Execution execution;
  private final CreateTable node;
  private final QualifiedName name;

  /** Prepares to read the clause of the table that is made under that name. */
  CommitAction(Execution execution, CreateTable node, QualifiedName name) {
    this.execution = execution;
    this.node = node;
    this.name = name;
  }

  /** Refuses the clause where the table outlives the session. */
  void requireTemporary(SourceSpan span) {
    if (!isTemporary() && says("on", "commit")) {
      throw execution.refused(
          RefusalKind.INVALID_TABLE_DEFINITION,
          "ON COMMIT can only be used on temporary tables",
          ObjectPath.relation(name),
          span,
          null);
    }
  }

  /** Takes note of a temporary table that the end of the transaction drops. */
  void note() {
    if (isTemporary()) {
      Uncommitted uncommitted =
          execution.state().uncommitted().withTable(name, says("on", "commit", "drop"));
      execution.set(execution.state().with(uncommitted));
    }
  }

  private boolean isTemporary() {
    return name.schema().equals(SearchPath.TEMPORARY);
  }

  private boolean says(String... words) {
    String text = execution.text(node);
    if (!text.toLowerCase(Locale.ROOT).contains("commit")) {
      return false;
    }
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.areWords(i, words)) {
        return true;
      }
    }
    return false;
  }
}
