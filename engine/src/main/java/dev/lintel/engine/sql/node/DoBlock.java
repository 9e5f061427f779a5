package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code DO} with its body. */
public final class DoBlock extends DdlStatement {

  private final String language;

  private final String body;

  private final SqlNode literal;

  public DoBlock(String language, String body, SqlNode literal, SqlParserPos pos) {
    super(pos);
    this.language = language;
    this.body = body;
    this.literal = literal;
  }

  /** Returns the language in lower case; plpgsql if not said. */
  public String language() {
    return language;
  }

  /** Returns the body, without its quotes. */
  public String body() {
    return body;
  }

  /** Returns the node whose position is that of the body with its quotes. */
  public SqlNode literal() {
    return literal;
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(literal);
  }
}
