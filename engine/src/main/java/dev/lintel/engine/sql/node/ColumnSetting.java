package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/**
 * A setting of a column that the catalog does not keep, such as SET STATISTICS; the column must
 * exist.
 */
public final class ColumnSetting extends AlterAction {

  private final SqlIdentifier column;

  private final String text;

  public ColumnSetting(SqlIdentifier column, String text, SqlParserPos pos) {
    super(pos);
    this.column = column;
    this.text = text;
  }

  /** Returns the column. */
  public SqlIdentifier column() {
    return column;
  }

  /** Returns the action as written. */
  public String text() {
    return text;
  }

  @Override
  public <R> R accept(AlterActionVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(column);
  }
}
