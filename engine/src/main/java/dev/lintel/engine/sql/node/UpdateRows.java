package dev.lintel.engine.sql.node;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code UPDATE} as far as names go. */
public final class UpdateRows extends DdlStatement {

  private final SqlIdentifier table;

  private final List<SqlIdentifier> columns;

  private final boolean filtered;

  public UpdateRows(
      SqlIdentifier table, List<SqlIdentifier> columns, boolean filtered, SqlParserPos pos) {
    super(pos);
    this.table = table;
    this.columns = List.copyOf(columns);
    this.filtered = filtered;
  }

  /** Returns the table. */
  public SqlIdentifier table() {
    return table;
  }

  /** Returns the assigned columns. */
  public List<SqlIdentifier> columns() {
    return columns;
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
    List<@Nullable SqlNode> children = new ArrayList<>();
    children.add(table);
    children.addAll(columns);
    return children;
  }
}
