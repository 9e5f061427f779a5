package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code ATTACH PARTITION}; of a table or of an index. */
public final class AttachPartition extends AlterAction {

  private final SqlIdentifier partition;

  private final @Nullable Expression bound;

  public AttachPartition(SqlIdentifier partition, @Nullable Expression bound, SqlParserPos pos) {
    super(pos);
    this.partition = partition;
    this.bound = bound;
  }

  /** Returns the partition. */
  public SqlIdentifier partition() {
    return partition;
  }

  /** Returns the bound as text; null for an index. */
  public @Nullable Expression bound() {
    return bound;
  }

  @Override
  public <R> R accept(AlterActionVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(partition, bound);
  }
}
