package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code VALIDATE CONSTRAINT}. */
public final class ValidateConstraint extends AlterAction {

  private final SqlIdentifier constraint;

  public ValidateConstraint(SqlIdentifier constraint, SqlParserPos pos) {
    super(pos);
    this.constraint = constraint;
  }

  /** Returns the constraint. */
  public SqlIdentifier constraint() {
    return constraint;
  }

  @Override
  public <R> R accept(AlterActionVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(constraint);
  }
}
