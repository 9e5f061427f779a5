package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import java.util.List;

/** Lets a materialized view stand where indexes are made for tables. */
public final class TableLike {

  private TableLike() {}

  /** Returns a table with the columns and indexes of a materialized view. */
  public static Table of(View view) {
    return new Table(
        view.name(),
        Table.Kind.TABLE,
        Table.Persistence.PERMANENT,
        view.columns(),
        List.of(),
        view.indexes(),
        null,
        List.of(),
        null,
        view.origin());
  }
}
