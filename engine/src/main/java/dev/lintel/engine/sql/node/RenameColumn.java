package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code RENAME [COLUMN] a TO b}; also RENAME ATTRIBUTE of a composite type. */
public final class RenameColumn extends AlterAction {

  private final SqlIdentifier column;

  private final SqlIdentifier newName;

  public RenameColumn(SqlIdentifier column, SqlIdentifier newName, SqlParserPos pos) {
    super(pos);
    this.column = column;
    this.newName = newName;
  }

  /** Returns the column. */
  public SqlIdentifier column() {
    return column;
  }

  /** Returns the new name. */
  public SqlIdentifier newName() {
    return newName;
  }

  @Override
  public <R> R accept(AlterActionVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(column, newName);
  }
}
