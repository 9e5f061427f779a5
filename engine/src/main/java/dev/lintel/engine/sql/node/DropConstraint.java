package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code DROP CONSTRAINT}. */
public final class DropConstraint extends AlterAction {

  private final boolean ifExists;

  private final SqlIdentifier constraint;

  private final boolean cascade;

  public DropConstraint(
      boolean ifExists, SqlIdentifier constraint, boolean cascade, SqlParserPos pos) {
    super(pos);
    this.ifExists = ifExists;
    this.constraint = constraint;
    this.cascade = cascade;
  }

  /** Returns whether IF EXISTS was said. */
  public boolean ifExists() {
    return ifExists;
  }

  /** Returns the constraint. */
  public SqlIdentifier constraint() {
    return constraint;
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
    return Arrays.asList(constraint);
  }
}
