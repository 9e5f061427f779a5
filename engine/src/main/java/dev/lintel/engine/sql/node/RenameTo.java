package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code RENAME TO}. */
public final class RenameTo extends AlterAction {

  private final SqlIdentifier newName;

  public RenameTo(SqlIdentifier newName, SqlParserPos pos) {
    super(pos);
    this.newName = newName;
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
    return Arrays.asList(newName);
  }
}
