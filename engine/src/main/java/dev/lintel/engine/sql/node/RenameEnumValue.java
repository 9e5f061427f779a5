package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code RENAME VALUE a TO b}. */
public final class RenameEnumValue extends AlterAction {

  private final SqlNode value;

  private final SqlNode newValue;

  public RenameEnumValue(SqlNode value, SqlNode newValue, SqlParserPos pos) {
    super(pos);
    this.value = value;
    this.newValue = newValue;
  }

  /** Returns the old label, a character literal. */
  public SqlNode value() {
    return value;
  }

  /** Returns the new label, a character literal. */
  public SqlNode newValue() {
    return newValue;
  }

  @Override
  public <R> R accept(AlterActionVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(value, newValue);
  }
}
