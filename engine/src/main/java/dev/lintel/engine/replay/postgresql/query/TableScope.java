package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.expression.Typed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.calcite.sql.SqlNode;

/** What an expression over the columns of one table may refer to. */
public final class TableScope extends HistoryScope {

  private final TableDraft draft;
  private final Consumer<Column> reader;

  /**
   * Prepares for an expression.
   *
   * @param node where it stands
   * @param reader is told of the columns that it reads
   */
  public TableScope(
      Execution execution,
      TableDraft draft,
      SqlNode node,
      ObjectPath object,
      Consumer<Column> reader) {
    super(execution, node, object);
    this.draft = draft;
    this.reader = reader;
  }

  @Override
  public Typed column(List<String> parts, int start, int end) {
    String name = parts.get(parts.size() - 1);
    if (parts.size() > 1) {
      requireTable(parts, start, end);
    }
    Optional<Column> column = draft.column(name);
    if (column.isEmpty()) {
      requireColumn(parts, start, end);
      return Typed.UNKNOWN;
    }
    reader.accept(column.get());
    return execution().isCertain(draft.name(), name)
        ? types().typed(column.get().type())
        : Typed.UNKNOWN;
  }

  private void requireTable(List<String> parts, int start, int end) {
    String table = parts.get(parts.size() - 2);
    if (!table.equals(draft.name().name())) {
      throw refused(
          RefusalKind.MISSING_RELATION,
          "missing FROM-clause entry for table \"%s\"".formatted(table),
          start,
          end);
    }
  }

  private void requireColumn(List<String> parts, int start, int end) {
    String name = parts.get(parts.size() - 1);
    boolean row = parts.size() == 1 && name.equals(draft.name().name());
    // A function of the row may be written like a column of it.
    boolean function = parts.size() > 1 && QueryNames.mayBeFunction(execution(), name);
    if (!row && !function && !SystemColumns.NAMES.contains(name)) {
      String message =
          parts.size() == 1
              ? "column \"%s\" does not exist"
              : "column %s.%%s does not exist".formatted(draft.name().name().replace("%", "%%"));
      new MissingColumn(execution()).require(draft, name, span(start, end), message);
    }
  }
}
