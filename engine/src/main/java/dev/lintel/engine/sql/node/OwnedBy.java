package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code OWNED BY} of a sequence. */
public final class OwnedBy extends AlterAction {

  private final @Nullable SqlIdentifier column;

  public OwnedBy(@Nullable SqlIdentifier column, SqlParserPos pos) {
    super(pos);
    this.column = column;
  }

  /** Returns table and column; null for NONE. */
  public @Nullable SqlIdentifier column() {
    return column;
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
