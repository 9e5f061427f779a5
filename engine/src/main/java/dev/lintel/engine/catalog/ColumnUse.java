package dev.lintel.engine.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A column that the definition of a view needs.
 *
 * @param table the table or view that has it
 * @param column the column
 */
public record ColumnUse(QualifiedName table, String column) {

  // Linking a record's own methods at run time costs milliseconds; these two are asked often.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ColumnUse that
        && table.equals(that.table)
        && column.equals(that.column);
  }

  @Override
  public int hashCode() {
    return 31 * table.hashCode() + column.hashCode();
  }
}
