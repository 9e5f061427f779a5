package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code ALTER COLUMN … ADD GENERATED … AS IDENTITY}. */
public final class AddIdentity extends AlterAction {

  private final SqlIdentifier column;

  private final IdentityConstraint identity;

  public AddIdentity(SqlIdentifier column, IdentityConstraint identity, SqlParserPos pos) {
    super(pos);
    this.column = column;
    this.identity = identity;
  }

  /** Returns the column. */
  public SqlIdentifier column() {
    return column;
  }

  /** Returns the identity. */
  public IdentityConstraint identity() {
    return identity;
  }

  @Override
  public <R> R accept(AlterActionVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(column, identity);
  }
}
