package dev.lintel.engine.sql.node;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code DROP TABLE}, {@code DROP INDEX} and so on. */
public final class DropObjects extends DdlStatement {

  private final ObjectKind kind;

  private final boolean concurrently;

  private final boolean ifExists;

  private final List<SqlIdentifier> names;

  private final @Nullable SqlIdentifier onTable;

  private final boolean cascade;

  public DropObjects(
      ObjectKind kind,
      boolean concurrently,
      boolean ifExists,
      List<SqlIdentifier> names,
      @Nullable SqlIdentifier onTable,
      boolean cascade,
      SqlParserPos pos) {
    super(pos);
    this.kind = kind;
    this.concurrently = concurrently;
    this.ifExists = ifExists;
    this.names = List.copyOf(names);
    this.onTable = onTable;
    this.cascade = cascade;
  }

  /** Returns the kind of object. */
  public ObjectKind kind() {
    return kind;
  }

  /** Returns whether CONCURRENTLY was said. */
  public boolean concurrently() {
    return concurrently;
  }

  /** Returns whether IF EXISTS was said. */
  public boolean ifExists() {
    return ifExists;
  }

  /** Returns the names; of a routine without its arguments. */
  public List<SqlIdentifier> names() {
    return names;
  }

  /** Returns the table after ON, as for triggers and policies; null if there is none. */
  public @Nullable SqlIdentifier onTable() {
    return onTable;
  }

  /** Returns whether CASCADE was said. */
  public boolean cascade() {
    return cascade;
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    List<@Nullable SqlNode> children = new ArrayList<>();
    children.addAll(names);
    children.add(onTable);
    return children;
  }
}
