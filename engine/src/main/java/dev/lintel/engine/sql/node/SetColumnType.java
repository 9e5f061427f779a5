package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code ALTER COLUMN … TYPE}. */
public final class SetColumnType extends AlterAction {

  private final SqlIdentifier column;

  private final TypeName type;

  private final @Nullable SqlIdentifier collation;

  private final @Nullable Expression using;

  public SetColumnType(
      SqlIdentifier column,
      TypeName type,
      @Nullable SqlIdentifier collation,
      @Nullable Expression using,
      SqlParserPos pos) {
    super(pos);
    this.column = column;
    this.type = type;
    this.collation = collation;
    this.using = using;
  }

  /** Returns the column. */
  public SqlIdentifier column() {
    return column;
  }

  /** Returns the new type. */
  public TypeName type() {
    return type;
  }

  /** Returns the collation; null if not said. */
  public @Nullable SqlIdentifier collation() {
    return collation;
  }

  /** Returns the USING expression; null if not said. */
  public @Nullable Expression using() {
    return using;
  }

  @Override
  public <R> R accept(AlterActionVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(column, type, collation, using);
  }
}
