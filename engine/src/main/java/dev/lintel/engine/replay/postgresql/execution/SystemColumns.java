package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.CreateIndex;
import dev.lintel.engine.sql.node.IndexElement;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** What the columns that every table has by itself cannot be used for. */
public final class SystemColumns {

  /** What the server says of an index on one. */
  public static final String NO_INDEX = "index creation on system columns is not supported";

  /** Their names. */
  public static final Set<String> NAMES =
      Set.of("tableoid", "cmax", "xmax", "cmin", "xmin", "ctid");

  private SystemColumns() {}

  /** Refuses to give a column such a name. */
  public static void requireOrdinaryName(
      Execution execution, QualifiedName table, String name, SourceSpan span) {
    if (NAMES.contains(name)) {
      throw execution.refused(
          RefusalKind.DUPLICATE_COLUMN,
          "column name \"%s\" conflicts with a system column name".formatted(name),
          ObjectPath.member(table, name),
          span,
          null);
    }
  }

  /**
   * Refuses a system column of a table.
   *
   * @param message a pattern with a place for the column, or without
   */
  public static void requireNone(
      Execution execution, TableDraft table, String column, SourceSpan span, String message) {
    if (NAMES.contains(column)) {
      throw execution.refused(
          execution.isCertain(table.name()),
          RefusalKind.FEATURE_NOT_SUPPORTED,
          message.formatted(column),
          ObjectPath.member(table.name(), column),
          span,
          table.base().origin());
    }
  }

  /** Refuses an index on system columns, in whatever place of it they stand. */
  public static void requireNotIndexed(Execution execution, TableDraft table, CreateIndex node) {
    for (IndexElement element : node.elements()) {
      if (element.column() != null) {
        require(execution, table, element.column());
      }
      requireNone(
          execution,
          table,
          element.expression() == null ? null : element.expression().text(),
          execution.span(element));
    }
    for (IndexElement element : node.include()) {
      if (element.column() != null) {
        require(execution, table, element.column());
      }
    }
    requireNone(
        execution,
        table,
        node.predicate() == null ? null : node.predicate().text(),
        execution.span(node));
  }

  private static void require(Execution execution, TableDraft table, SqlIdentifier column) {
    requireNone(execution, table, Folding.name(column), execution.span(column), NO_INDEX);
  }

  private static void requireNone(
      Execution execution, TableDraft table, @Nullable String expression, SourceSpan span) {
    for (String column : ExpressionColumns.in(expression, table.name().name(), NAMES)) {
      requireNone(execution, table, column, span, NO_INDEX);
    }
  }
}
