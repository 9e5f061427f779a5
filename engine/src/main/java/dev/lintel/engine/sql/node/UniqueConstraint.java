package dev.lintel.engine.sql.node;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code UNIQUE}. */
public final class UniqueConstraint extends ConstraintNode {

  private final List<SqlIdentifier> columns;

  private final List<SqlIdentifier> include;

  private final boolean nullsNotDistinct;

  private final @Nullable SqlIdentifier usingIndex;

  public UniqueConstraint(
      @Nullable SqlIdentifier name,
      List<SqlIdentifier> columns,
      List<SqlIdentifier> include,
      boolean nullsNotDistinct,
      @Nullable SqlIdentifier usingIndex,
      Deferral deferral,
      SqlParserPos pos) {
    super(name, deferral, pos);
    this.columns = List.copyOf(columns);
    this.include = List.copyOf(include);
    this.nullsNotDistinct = nullsNotDistinct;
    this.usingIndex = usingIndex;
  }

  /** Returns the columns; empty on a column constraint and with USING INDEX. */
  public List<SqlIdentifier> columns() {
    return columns;
  }

  /** Returns the INCLUDE columns. */
  public List<SqlIdentifier> include() {
    return include;
  }

  /** Returns whether NULLS NOT DISTINCT was said. */
  public boolean nullsNotDistinct() {
    return nullsNotDistinct;
  }

  /** Returns the index after USING INDEX; null if there is none. */
  public @Nullable SqlIdentifier usingIndex() {
    return usingIndex;
  }

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    List<@Nullable SqlNode> children = new ArrayList<>();
    children.addAll(columns);
    children.addAll(include);
    children.add(usingIndex);
    return children;
  }
}
