package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code DROP [COLUMN]}. */
public final class DropColumn extends AlterAction {

  private final boolean ifExists;

  private final SqlIdentifier column;

  private final boolean cascade;

  public DropColumn(boolean ifExists, SqlIdentifier column, boolean cascade, SqlParserPos pos) {
    super(pos);
    this.ifExists = ifExists;
    this.column = column;
    this.cascade = cascade;
  }

  /** Returns whether IF EXISTS was said. */
  public boolean ifExists() {
    return ifExists;
  }

  /** Returns the column. */
  public SqlIdentifier column() {
    return column;
  }

  /** Returns whether CASCADE was said. */
  public boolean cascade() {
    return cascade;
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
