package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code GENERATED ALWAYS AS (expression) STORED}. */
public final class GeneratedConstraint extends ConstraintNode {

  private final Expression expression;

  private final boolean stored;

  public GeneratedConstraint(
      @Nullable SqlIdentifier name,
      Expression expression,
      boolean stored,
      Deferral deferral,
      SqlParserPos pos) {
    super(name, deferral, pos);
    this.expression = expression;
    this.stored = stored;
  }

  /** Returns the expression. */
  public Expression expression() {
    return expression;
  }

  /** Returns whether STORED was said. */
  public boolean stored() {
    return stored;
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
