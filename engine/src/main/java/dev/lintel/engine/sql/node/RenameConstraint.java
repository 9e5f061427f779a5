package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code RENAME CONSTRAINT a TO b}. */
public final class RenameConstraint extends AlterAction {

  private final SqlIdentifier constraint;

  private final SqlIdentifier newName;

  public RenameConstraint(SqlIdentifier constraint, SqlIdentifier newName, SqlParserPos pos) {
    super(pos);
    this.constraint = constraint;
    this.newName = newName;
  }

  /** Returns the constraint. */
  public SqlIdentifier constraint() {
    return constraint;
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
    return Arrays.asList(constraint, newName);
  }
}
