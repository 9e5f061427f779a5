package dev.lintel.engine.sql.node;

import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** A table element that was not understood. */
public final class OpaqueElement extends TableElement {

  private final String text;

  public OpaqueElement(String text, SqlParserPos pos) {
    super(pos);
    this.text = text;
  }

  /** Returns the text as written. */
  public String text() {
    return text;
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return List.of();
  }
}
