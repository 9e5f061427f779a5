package dev.lintel.engine.sql.node;

import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code SET name = value}; RESET has no values. */
public final class SetVariable extends DdlStatement {

  private final boolean local;

  private final String name;

  private final List<String> values;

  public SetVariable(boolean local, String name, List<String> values, SqlParserPos pos) {
    super(pos);
    this.local = local;
    this.name = name;
    this.values = List.copyOf(values);
  }

  /** Returns whether LOCAL was said. */
  public boolean local() {
    return local;
  }

  /** Returns the variable in lower case. */
  public String name() {
    return name;
  }

  /** Returns the values, without quotes; empty for DEFAULT and RESET. */
  public List<String> values() {
    return values;
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return List.of();
  }
}
