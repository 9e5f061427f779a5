package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** One column or expression of an index. */
public final class IndexElement extends DdlNode {

  private final @Nullable SqlIdentifier column;

  private final @Nullable Expression expression;

  private final @Nullable SqlIdentifier operatorClass;

  private final boolean descending;

  public IndexElement(
      @Nullable SqlIdentifier column,
      @Nullable Expression expression,
      @Nullable SqlIdentifier operatorClass,
      boolean descending,
      SqlParserPos pos) {
    super(pos);
    this.column = column;
    this.expression = expression;
    this.operatorClass = operatorClass;
    this.descending = descending;
  }

  /** Returns the column; null if it is an expression. */
  public @Nullable SqlIdentifier column() {
    return column;
  }

  /** Returns the expression; null if it is a column. */
  public @Nullable Expression expression() {
    return expression;
  }

  /** Returns the operator class; null if not said. */
  public @Nullable SqlIdentifier operatorClass() {
    return operatorClass;
  }

  /** Returns whether DESC was said. */
  public boolean descending() {
    return descending;
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(column, expression, operatorClass);
  }
}
