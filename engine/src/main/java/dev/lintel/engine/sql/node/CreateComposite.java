package dev.lintel.engine.sql.node;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code CREATE TYPE … AS (…)}. */
public final class CreateComposite extends DdlStatement {

  private final SqlIdentifier name;

  private final List<ColumnDefinition> attributes;

  public CreateComposite(SqlIdentifier name, List<ColumnDefinition> attributes, SqlParserPos pos) {
    super(pos);
    this.name = name;
    this.attributes = List.copyOf(attributes);
  }

  /** Returns the name, as written, with its schema if one was given. */
  public SqlIdentifier name() {
    return name;
  }

  /** Returns the attributes in order. */
  public List<ColumnDefinition> attributes() {
    return attributes;
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    List<@Nullable SqlNode> children = new ArrayList<>();
    children.add(name);
    children.addAll(attributes);
    return children;
  }
}
