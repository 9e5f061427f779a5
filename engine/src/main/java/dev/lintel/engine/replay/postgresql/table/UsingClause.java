package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.expression.Analysis;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.query.TableScope;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import dev.lintel.engine.sql.node.SetColumnType;
import org.jspecify.annotations.Nullable;

/** What USING of {@code ALTER COLUMN … TYPE} gives; the server reads it before anything else. */
final class UsingClause {

  private final Execution execution;
  private final Analysis analysis;

  private UsingClause(Execution execution, Analysis analysis) {
    this.execution = execution;
    this.analysis = analysis;
  }

  /**
   * Reads the clause.
   *
   * @return null if there is none
   * @throws Refused if the server does not understand it
   */
  static @Nullable UsingClause of(Execution execution, TableDraft draft, SetColumnType node) {
    if (node.using() == null) {
      return null;
    }
    TableScope scope =
        new TableScope(
            execution, draft, node.using(), ObjectPath.relation(draft.name()), column -> {});
    return new UsingClause(execution, Analysis.of(node.using().text(), scope, Setting.TRANSFORM));
  }

  /** Refuses what does not go into the new type. */
  void requireAssignable(String column, DataType type) {
    TypeBook types = new TypeBook(execution);
    analysis.requireAssignable(
        types.type(type),
        "result of USING clause for column \"%s\" cannot be cast automatically to type %s"
            .formatted(column, types.printed(types.type(type)))
            .replace("%", "%%"));
  }
}
