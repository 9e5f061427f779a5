package dev.lintel.engine.catalog;

/**
 * A column that the definition of a view needs.
 *
 * @param table the table or view that has it
 * @param column the column
 */
public record ColumnUse(QualifiedName table, String column) {}
