package dev.lintel.engine.sql.node;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code DELETE} or {@code TRUNCATE} as far as names go. */
public final class DeleteRows extends DdlStatement {

  private final List<SqlIdentifier> tables;

  private final boolean truncate;

  private final boolean filtered;

  public DeleteRows(
      List<SqlIdentifier> tables, boolean truncate, boolean filtered, SqlParserPos pos) {
    super(pos);
    this.tables = List.copyOf(tables);
    this.truncate = truncate;
    this.filtered = filtered;
  }

  /** Returns the tables; one for DELETE. */
  public List<SqlIdentifier> tables() {
    return tables;
  }

  /** Returns whether it is TRUNCATE. */
  public boolean truncate() {
    return truncate;
  }

  /** Returns whether there is a WHERE. */
  public boolean filtered() {
    return filtered;
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return new ArrayList<@Nullable SqlNode>(tables);
  }
}
