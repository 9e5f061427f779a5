package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code INHERIT} or {@code NO INHERIT}. */
public final class SetInheritance extends AlterAction {

  private final SqlIdentifier parent;

  private final boolean inherit;

  public SetInheritance(SqlIdentifier parent, boolean inherit, SqlParserPos pos) {
    super(pos);
    this.parent = parent;
    this.inherit = inherit;
  }

  /** Returns the parent. */
  public SqlIdentifier parent() {
    return parent;
  }

  /** Returns true for INHERIT. */
  public boolean inherit() {
    return inherit;
  }

  @Override
  public <R> R accept(AlterActionVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(parent);
  }
}
