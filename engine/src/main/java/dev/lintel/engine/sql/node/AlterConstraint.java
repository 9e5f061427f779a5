package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code ALTER CONSTRAINT … DEFERRABLE …}. */
public final class AlterConstraint extends AlterAction {

  private final SqlIdentifier constraint;

  private final Deferral deferral;

  public AlterConstraint(SqlIdentifier constraint, Deferral deferral, SqlParserPos pos) {
    super(pos);
    this.constraint = constraint;
    this.deferral = deferral;
  }

  /** Returns the constraint. */
  public SqlIdentifier constraint() {
    return constraint;
  }

  /** Returns the new attributes. */
  public Deferral deferral() {
    return deferral;
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
