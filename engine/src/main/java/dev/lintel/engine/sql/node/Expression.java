package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** An expression with its exact text. What Calcite could not parse is kept as text only. */
public final class Expression extends DdlNode {

  private final String text;

  private final @Nullable SqlNode parsed;

  public Expression(String text, @Nullable SqlNode parsed, SqlParserPos pos) {
    super(pos);
    this.text = text;
    this.parsed = parsed;
  }

  /** Returns the text as written. */
  public String text() {
    return text;
  }

  /** Returns Calcite's tree; null if the expression is opaque. */
  public @Nullable SqlNode parsed() {
    return parsed;
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(parsed);
  }
}
