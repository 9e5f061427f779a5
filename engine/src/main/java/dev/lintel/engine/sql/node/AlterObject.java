package dev.lintel.engine.sql.node;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code ALTER TABLE}, {@code ALTER INDEX}, {@code ALTER TYPE} and so on. */
public final class AlterObject extends DdlStatement {

  private final ObjectKind kind;

  private final boolean ifExists;

  private final boolean only;

  private final SqlIdentifier name;

  private final List<AlterAction> actions;

  public AlterObject(
      ObjectKind kind,
      boolean ifExists,
      boolean only,
      SqlIdentifier name,
      List<AlterAction> actions,
      SqlParserPos pos) {
    super(pos);
    this.kind = kind;
    this.ifExists = ifExists;
    this.only = only;
    this.name = name;
    this.actions = List.copyOf(actions);
  }

  /** Returns the kind of object that was said. */
  public ObjectKind kind() {
    return kind;
  }

  /** Returns whether IF EXISTS was said. */
  public boolean ifExists() {
    return ifExists;
  }

  /** Returns whether ONLY was said. */
  public boolean only() {
    return only;
  }

  /** Returns the name, as written, with its schema if one was given. */
  public SqlIdentifier name() {
    return name;
  }

  /** Returns the actions in order. */
  public List<AlterAction> actions() {
    return actions;
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    List<@Nullable SqlNode> children = new ArrayList<>();
    children.add(name);
    children.addAll(actions);
    return children;
  }
}
