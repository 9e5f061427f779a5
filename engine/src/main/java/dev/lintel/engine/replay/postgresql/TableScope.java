package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.expression.Typed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.calcite.sql.SqlNode;

/** What an expression over the columns of one table may refer to. */
final class TableScope extends HistoryScope {

  private final TableDraft draft;
  private final Consumer<Column> reader;

  /**
   * Prepares for an expression.
   *
   * @param node where it stands
   * @param reader is told of the columns that it reads
   */
  TableScope(
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
    boolean ofTable = parts.size() == 1 || parts.get(parts.size() - 2).equals(draft.name().name());
    Optional<Column> column = ofTable ? draft.column(name) : Optional.empty();
    column.ifPresent(reader);
    return column
        .filter(found -> execution().isCertain(draft.name(), name))
        .map(found -> types().typed(found.type()))
        .orElse(Typed.UNKNOWN);
  }
}
