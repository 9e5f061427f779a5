package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code DETACH PARTITION}. */
public final class DetachPartition extends AlterAction {

  private final SqlIdentifier partition;

  private final boolean concurrently;

  public DetachPartition(SqlIdentifier partition, boolean concurrently, SqlParserPos pos) {
    super(pos);
    this.partition = partition;
    this.concurrently = concurrently;
  }

  /** Returns the partition. */
  public SqlIdentifier partition() {
    return partition;
  }

  /** Returns whether CONCURRENTLY was said. */
  public boolean concurrently() {
    return concurrently;
  }

  @Override
  public <R> R accept(AlterActionVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(partition);
  }
}
