package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code ALTER COLUMN … SET NOT NULL} or {@code DROP NOT NULL}. */
public final class SetColumnNullability extends AlterAction {

  private final SqlIdentifier column;

  private final boolean notNull;

  public SetColumnNullability(SqlIdentifier column, boolean notNull, SqlParserPos pos) {
    super(pos);
    this.column = column;
    this.notNull = notNull;
  }

  /** Returns the column; of ALTER DOMAIN, which has none, the domain. */
  public SqlIdentifier column() {
    return column;
  }

  /** Returns true for SET NOT NULL. */
  public boolean notNull() {
    return notNull;
  }

  @Override
  public <R> R accept(AlterActionVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(column);
  }
}
