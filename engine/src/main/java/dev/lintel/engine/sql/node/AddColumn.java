package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code ADD [COLUMN]}. */
public final class AddColumn extends AlterAction {

  private final boolean ifNotExists;

  private final ColumnDefinition column;

  public AddColumn(boolean ifNotExists, ColumnDefinition column, SqlParserPos pos) {
    super(pos);
    this.ifNotExists = ifNotExists;
    this.column = column;
  }

  /** Returns whether IF NOT EXISTS was said. */
  public boolean ifNotExists() {
    return ifNotExists;
  }

  /** Returns the new column. */
  public ColumnDefinition column() {
    return column;
  }

  @Override
  public <R> R accept(AlterActionVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(column);
  }
}
