package dev.lintel.engine.sql.node;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code CREATE SCHEMA}. */
public final class CreateSchema extends DdlStatement {

  private final boolean ifNotExists;

  private final @Nullable SqlIdentifier name;

  private final @Nullable SqlIdentifier authorization;

  private final List<DdlStatement> elements;

  public CreateSchema(
      boolean ifNotExists,
      @Nullable SqlIdentifier name,
      @Nullable SqlIdentifier authorization,
      List<DdlStatement> elements,
      SqlParserPos pos) {
    super(pos);
    this.ifNotExists = ifNotExists;
    this.name = name;
    this.authorization = authorization;
    this.elements = List.copyOf(elements);
  }

  /** Returns whether IF NOT EXISTS was said. */
  public boolean ifNotExists() {
    return ifNotExists;
  }

  /** Returns the name; null with AUTHORIZATION only. */
  public @Nullable SqlIdentifier name() {
    return name;
  }

  /** Returns the role after AUTHORIZATION; null if not said. */
  public @Nullable SqlIdentifier authorization() {
    return authorization;
  }

  /** Returns the statements inside, in order. */
  public List<DdlStatement> elements() {
    return elements;
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    List<@Nullable SqlNode> children = new ArrayList<>();
    children.add(name);
    children.add(authorization);
    children.addAll(elements);
    return children;
  }
}
