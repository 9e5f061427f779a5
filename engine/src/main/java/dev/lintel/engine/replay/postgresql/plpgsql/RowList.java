package dev.lintel.engine.replay.postgresql.plpgsql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of a table of the system catalog while they are put together. */
final class RowList {

  private final List<Row> rows = new ArrayList<>();

  /**
   * A row; columns that are not known are left out.
   *
   * @param values the values by column, those of the usual joins with {@code pg_namespace} and
   *     {@code pg_type} too
   * @param certain whether the row exists for certain
   */
  record Row(Map<String, PlValue> values, boolean certain) {

    /** Sets a value under each of the columns that hold it. */
    Row set(String value, String... columns) {
      for (String column : columns) {
        values.put(column, PlValue.of(value));
      }
      return this;
    }

    /** Sets a value that is no text. */
    Row set(PlValue value, String column) {
      values.put(column, value);
      return this;
    }
  }

  /** Begins a row. */
  Row add(boolean certain) {
    Row row = new Row(new HashMap<>(), certain);
    rows.add(row);
    return row;
  }

  /** Returns the rows. */
  List<Row> toList() {
    return List.copyOf(rows);
  }
}
