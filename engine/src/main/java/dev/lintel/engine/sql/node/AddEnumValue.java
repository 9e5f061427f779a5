package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code ADD VALUE}. */
public final class AddEnumValue extends AlterAction {

  private final boolean ifNotExists;

  private final SqlNode value;

  private final @Nullable SqlNode neighbor;

  private final boolean before;

  public AddEnumValue(
      boolean ifNotExists,
      SqlNode value,
      @Nullable SqlNode neighbor,
      boolean before,
      SqlParserPos pos) {
    super(pos);
    this.ifNotExists = ifNotExists;
    this.value = value;
    this.neighbor = neighbor;
    this.before = before;
  }

  /** Returns whether IF NOT EXISTS was said. */
  public boolean ifNotExists() {
    return ifNotExists;
  }

  /** Returns the label, a character literal. */
  public SqlNode value() {
    return value;
  }

  /** Returns the label after BEFORE or AFTER; null if not said. */
  public @Nullable SqlNode neighbor() {
    return neighbor;
  }

  /** Returns whether the new label goes before the neighbor. */
  public boolean before() {
    return before;
  }

  @Override
  public <R> R accept(AlterActionVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(value, neighbor);
  }
}
