package dev.lintel.engine.sql.node;

import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code NULL}. */
public final class NullConstraint extends ConstraintNode {

  public NullConstraint(@Nullable SqlIdentifier name, Deferral deferral, SqlParserPos pos) {
    super(name, deferral, pos);
  }

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return List.of();
  }
}
