package dev.lintel.engine.replay.postgresql.type;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.expression.RowColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the columns that the values of a composite type have. */
public final class CompositeColumns {

  private final Execution execution;

  public CompositeColumns(Execution execution) {
    this.execution = execution;
  }

  /** Returns the columns of a type; null if it is not composite, or they may be others. */
  public @Nullable List<RowColumn> of(SqlType row) {
    QualifiedName name = row.base().data().userType();
    if (row.base().form() != SqlType.Form.COMPOSITE || name == null) {
      return null;
    }
    Catalog catalog = execution.catalog();
    boolean certain =
        execution.isCertain(name) && catalog.uncertainty().members().columnsOf(name).isEmpty();
    List<Column> columns = certain ? columns(catalog, name) : null;
    TypeBook types = new TypeBook(execution);
    return columns == null
        ? null
        : columns.stream()
            .map(column -> new RowColumn(column.name(), types.typed(column.type())))
            .toList();
  }

  /** The columns of a view are not always known by their names. */
  private static @Nullable List<Column> columns(Catalog catalog, QualifiedName name) {
    if (catalog.type(name).orElse(null) instanceof CompositeType composite) {
      return composite.attributes();
    }
    return catalog.relation(name).orElse(null) instanceof Table table ? table.columns() : null;
  }
}
