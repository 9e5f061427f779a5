package dev.lintel.engine.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One key of an index: a column or an expression.
 *
 * @param column the column; null if it is an expression
 * @param expression the expression as written; null if it is a column
 * @param operatorClass the operator class if one was given; else null
 * @param descending whether it is sorted downwards
 */
public record IndexKey(
    @Nullable String column,
    @Nullable String expression,
    @Nullable String operatorClass,
    boolean descending) {

  /** Returns this key after a column was renamed. */
  IndexKey withColumnRenamed(String from, String to) {
    return from.equals(column) ? new IndexKey(to, expression, operatorClass, descending) : this;
  }
}
