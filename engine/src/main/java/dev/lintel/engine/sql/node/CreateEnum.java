package dev.lintel.engine.sql.node;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code CREATE TYPE … AS ENUM}. */
public final class CreateEnum extends DdlStatement {

  private final SqlIdentifier name;

  private final List<SqlNode> values;

  public CreateEnum(SqlIdentifier name, List<SqlNode> values, SqlParserPos pos) {
    super(pos);
    this.name = name;
    this.values = List.copyOf(values);
  }

  /** Returns the name, as written, with its schema if one was given. */
  public SqlIdentifier name() {
    return name;
  }

  /** Returns the labels, character literals, in order. */
  public List<SqlNode> values() {
    return values;
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    List<@Nullable SqlNode> children = new ArrayList<>();
    children.add(name);
    children.addAll(values);
    return children;
  }
}
