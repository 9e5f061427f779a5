package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code CHECK (expression)}. */
public final class CheckConstraint extends ConstraintNode {

  private final Expression expression;

  public CheckConstraint(
      @Nullable SqlIdentifier name, Expression expression, Deferral deferral, SqlParserPos pos) {
    super(name, deferral, pos);
    this.expression = expression;
  }

  /** Returns the condition, without the outer parentheses. */
  public Expression expression() {
    return expression;
  }

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(expression);
  }
}
