package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.source.SourceSpan;

/** Makes the refusals of columns that a table does not have. */
public final class MissingColumn {

  private final Execution execution;

  public MissingColumn(Execution execution) {
    this.execution = execution;
  }

  /** Makes the refusal with the words of ALTER TABLE and of data statements. */
  public Refused ofRelation(QualifiedName table, String column, SourceSpan span) {
    return make(
        table,
        column,
        span,
        "column \"%s\" of relation \"%s\" does not exist".formatted(column, table.name()));
  }

  /** Makes the refusal with the words of COMMENT, which name the table as the statement does. */
  public Refused ofWritten(QualifiedName table, String written, String column, SourceSpan span) {
    return make(
        table,
        column,
        span,
        "column \"%s\" of relation \"%s\" does not exist".formatted(column, written));
  }

  /** Makes the refusal with the words of RENAME and of expressions. */
  public Refused ofNothing(QualifiedName table, String column, SourceSpan span) {
    return make(table, column, span, "column \"%s\" does not exist".formatted(column));
  }

  /**
   * Refuses the statement if the table certainly lacks a column, and it is none that every table
   * has.
   *
   * @param message a pattern with one place for the column
   */
  public void require(TableDraft draft, String column, SourceSpan span, String message) {
    if (draft.column(column).isEmpty()
        && !SystemColumns.NAMES.contains(column)
        && execution.isCertain(draft.name(), column)
        && !isViewOfUnknownColumns(draft.name())) {
      throw make(draft.name(), column, span, message.formatted(column));
    }
  }

  private boolean isViewOfUnknownColumns(QualifiedName name) {
    return execution.catalog().relation(name).orElse(null) instanceof View view
        && view.columns().isEmpty();
  }

  /** Refuses a child that certainly lacks a column of its parent. */
  public void requireInChild(TableDraft child, Column column, SourceSpan span) {
    if (child.column(column.name()).isEmpty()) {
      throw execution.refused(
          execution.isCertain(child.name(), column.name()),
          RefusalKind.TYPE_MISMATCH,
          "child table is missing column \"%s\"".formatted(column.name()),
          ObjectPath.member(child.name(), column.name()),
          span,
          column.origin());
    }
  }

  private Refused make(QualifiedName table, String column, SourceSpan span, String message) {
    ObjectPath object = ObjectPath.member(table, column);
    return execution.refused(
        execution.isCertain(table, column),
        RefusalKind.MISSING_COLUMN,
        message,
        object,
        span,
        execution.state().departed().get(object));
  }
}
