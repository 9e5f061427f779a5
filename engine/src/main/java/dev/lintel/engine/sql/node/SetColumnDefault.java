package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code ALTER COLUMN … SET DEFAULT} or {@code DROP DEFAULT}. */
public final class SetColumnDefault extends AlterAction {

  private final SqlIdentifier column;

  private final @Nullable Expression expression;

  public SetColumnDefault(SqlIdentifier column, @Nullable Expression expression, SqlParserPos pos) {
    super(pos);
    this.column = column;
    this.expression = expression;
  }

  /** Returns the column. */
  public SqlIdentifier column() {
    return column;
  }

  /** Returns the default; null means DROP DEFAULT. */
  public @Nullable Expression expression() {
    return expression;
  }

  @Override
  public <R> R accept(AlterActionVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(column, expression);
  }
}
