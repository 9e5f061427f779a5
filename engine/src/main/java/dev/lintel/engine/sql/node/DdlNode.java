package dev.lintel.engine.sql.node;

import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlSpecialOperator;
import org.apache.calcite.sql.SqlWriter;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/**
 * Base of our syntax tree. Its position covers the node from first to last token and is final, so a
 * production collects the children first and makes the node last.
 */
public abstract class DdlNode extends SqlCall {

  private static final SqlOperator OPERATOR = new SqlSpecialOperator("DDL", SqlKind.OTHER_DDL);

  protected DdlNode(SqlParserPos pos) {
    super(pos);
  }

  /** Returns the child nodes in the order of the text; a child that is absent is left out. */
  protected abstract List<@Nullable SqlNode> children();

  @Override
  public SqlOperator getOperator() {
    return OPERATOR;
  }

  @Override
  @SuppressWarnings("NullAway") // Calcite's contract allows null operands, its annotation does not
  public List<SqlNode> getOperandList() {
    return children().stream().filter(child -> child != null).toList();
  }

  /** Writes the children only: the text of a statement is its slice of the file, never this. */
  @Override
  public void unparse(SqlWriter writer, int leftPrec, int rightPrec) {
    writer.keyword(getClass().getSimpleName());
    SqlWriter.Frame frame = writer.startList("(", ")");
    for (SqlNode child : getOperandList()) {
      writer.sep(",");
      child.unparse(writer, 0, 0);
    }
    writer.endList(frame);
  }
}
