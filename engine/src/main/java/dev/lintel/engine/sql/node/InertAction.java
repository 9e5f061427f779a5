package dev.lintel.engine.sql.node;

import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/**
 * A known action that cannot change the catalog we keep, such as OWNER TO or ENABLE ROW LEVEL
 * SECURITY.
 */
public final class InertAction extends AlterAction {

  private final String text;

  public InertAction(String text, SqlParserPos pos) {
    super(pos);
    this.text = text;
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
    return List.of();
  }
}
