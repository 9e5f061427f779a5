package dev.lintel.engine.sql.node;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code CREATE DOMAIN}. */
public final class CreateDomain extends DdlStatement {

  private final SqlIdentifier name;

  private final TypeName type;

  private final List<ConstraintNode> constraints;

  public CreateDomain(
      SqlIdentifier name, TypeName type, List<ConstraintNode> constraints, SqlParserPos pos) {
    super(pos);
    this.name = name;
    this.type = type;
    this.constraints = List.copyOf(constraints);
  }

  /** Returns the name, as written, with its schema if one was given. */
  public SqlIdentifier name() {
    return name;
  }

  /** Returns the base type. */
  public TypeName type() {
    return type;
  }

  /** Returns the constraints in order. */
  public List<ConstraintNode> constraints() {
    return constraints;
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    List<@Nullable SqlNode> children = new ArrayList<>();
    children.add(name);
    children.add(type);
    children.addAll(constraints);
    return children;
  }
}
