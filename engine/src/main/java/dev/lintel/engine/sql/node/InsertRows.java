package dev.lintel.engine.sql.node;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code INSERT} as far as names go. */
public final class InsertRows extends DdlStatement {

  private final SqlIdentifier table;

  private final List<SqlIdentifier> columns;

  private final @Nullable Expression source;

  public InsertRows(
      SqlIdentifier table,
      List<SqlIdentifier> columns,
      @Nullable Expression source,
      SqlParserPos pos) {
    super(pos);
    this.table = table;
    this.columns = List.copyOf(columns);
    this.source = source;
  }

  /** Returns the table. */
  public SqlIdentifier table() {
    return table;
  }

  /** Returns the columns; empty if not said. */
  public List<SqlIdentifier> columns() {
    return columns;
  }

  /** Returns the source of the rows, such as VALUES; null if it is large or there is none. */
  public @Nullable Expression source() {
    return source;
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
    children.add(source);
    return children;
  }
}
