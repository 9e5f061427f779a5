package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** BEGIN, COMMIT, ROLLBACK, SAVEPOINT and the like. */
public final class TransactionControl extends DdlStatement {

  private final TransactionKind kind;

  private final @Nullable SqlIdentifier savepoint;

  public TransactionControl(
      TransactionKind kind, @Nullable SqlIdentifier savepoint, SqlParserPos pos) {
    super(pos);
    this.kind = kind;
    this.savepoint = savepoint;
  }

  /** Returns what is done. */
  public TransactionKind kind() {
    return kind;
  }

  /** Returns the savepoint; null if there is none. */
  public @Nullable SqlIdentifier savepoint() {
    return savepoint;
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(savepoint);
  }
}
