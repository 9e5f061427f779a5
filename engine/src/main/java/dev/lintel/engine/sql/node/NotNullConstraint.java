package dev.lintel.engine.sql.node;

import java.util.Collections;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code NOT NULL}; PostgreSQL 18 has it as a constraint of a table too. */
public final class NotNullConstraint extends ConstraintNode {

  private final @Nullable SqlIdentifier column;

  public NotNullConstraint(
      @Nullable SqlIdentifier name,
      @Nullable SqlIdentifier column,
      Deferral deferral,
      SqlParserPos pos) {
    super(name, deferral, pos);
    this.column = column;
  }

  /** Returns the column of a table constraint; null on a column constraint. */
  public @Nullable SqlIdentifier column() {
    return column;
  }

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Collections.singletonList(column);
  }
}
