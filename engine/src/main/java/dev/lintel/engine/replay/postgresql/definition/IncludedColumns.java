package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.node.IndexElement;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;

/**
 * What stands behind INCLUDE of CREATE INDEX ({@code ComputeIndexAttrs} of the server's source).
 */
public final class IncludedColumns {

  private final Execution execution;
  private final TableDraft draft;

  public IncludedColumns(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  /** Returns the columns; refuses what is none, or none that is just kept. */
  public List<String> of(List<IndexElement> elements) {
    List<String> columns = new ArrayList<>();
    for (IndexElement element : elements) {
      SqlIdentifier column = element.column();
      if (column == null) {
        throw refused(
            RefusalKind.FEATURE_NOT_SUPPORTED,
            "expressions are not supported in included columns",
            element);
      }
      String name = Folding.name(column);
      new MissingColumn(execution)
          .require(draft, name, execution.span(column), "column \"%s\" does not exist");
      requirePlain(element);
      columns.add(name);
    }
    return columns;
  }

  private void requirePlain(IndexElement element) {
    Tokens tokens = Tokens.of(execution.text(element));
    String what = null;
    if (tokens.isWord(1, "collate")) {
      what = "a collation";
    } else if (element.operatorClass() != null) {
      what = "an operator class";
    } else if (tokens.isWord(1, "asc") || tokens.isWord(1, "desc")) {
      what = "ASC/DESC options";
    } else if (tokens.isWord(1, "nulls")) {
      what = "NULLS FIRST/LAST options";
    }
    if (what != null) {
      throw refused(
          RefusalKind.INVALID_OBJECT_DEFINITION,
          "including column does not support " + what,
          element);
    }
  }

  private Refused refused(RefusalKind kind, String message, IndexElement element) {
    return execution.refused(
        kind, message, ObjectPath.relation(draft.name()), execution.span(element), null);
  }
}
