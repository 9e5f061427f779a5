package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code ALTER COLUMN … DROP EXPRESSION}. */
public final class DropExpression extends AlterAction {

  private final SqlIdentifier column;

  private final boolean ifExists;

  public DropExpression(SqlIdentifier column, boolean ifExists, SqlParserPos pos) {
    super(pos);
    this.column = column;
    this.ifExists = ifExists;
  }

  /** Returns the column. */
  public SqlIdentifier column() {
    return column;
  }

  /** Returns whether IF EXISTS was said. */
  public boolean ifExists() {
    return ifExists;
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
