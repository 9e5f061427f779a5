package dev.lintel.engine.sql.node;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code CREATE INDEX}. */
public final class CreateIndex extends DdlStatement {

  private final boolean unique;

  private final boolean concurrently;

  private final boolean ifNotExists;

  private final @Nullable SqlIdentifier name;

  private final boolean only;

  private final SqlIdentifier table;

  private final @Nullable SqlIdentifier method;

  private final List<IndexElement> elements;

  private final List<IndexElement> include;

  private final boolean nullsNotDistinct;

  private final @Nullable Expression predicate;

  public CreateIndex(
      boolean unique,
      boolean concurrently,
      boolean ifNotExists,
      @Nullable SqlIdentifier name,
      boolean only,
      SqlIdentifier table,
      @Nullable SqlIdentifier method,
      List<IndexElement> elements,
      List<IndexElement> include,
      boolean nullsNotDistinct,
      @Nullable Expression predicate,
      SqlParserPos pos) {
    super(pos);
    this.unique = unique;
    this.concurrently = concurrently;
    this.ifNotExists = ifNotExists;
    this.name = name;
    this.only = only;
    this.table = table;
    this.method = method;
    this.elements = List.copyOf(elements);
    this.include = List.copyOf(include);
    this.nullsNotDistinct = nullsNotDistinct;
    this.predicate = predicate;
  }

  /** Returns whether UNIQUE was said. */
  public boolean unique() {
    return unique;
  }

  /** Returns whether CONCURRENTLY was said. */
  public boolean concurrently() {
    return concurrently;
  }

  /** Returns whether IF NOT EXISTS was said. */
  public boolean ifNotExists() {
    return ifNotExists;
  }

  /** Returns the name; null if the database shall choose one. */
  public @Nullable SqlIdentifier name() {
    return name;
  }

  /** Returns whether ONLY was said. */
  public boolean only() {
    return only;
  }

  /** Returns the table. */
  public SqlIdentifier table() {
    return table;
  }

  /** Returns the index method; null if not said. */
  public @Nullable SqlIdentifier method() {
    return method;
  }

  /** Returns the key elements in order. */
  public List<IndexElement> elements() {
    return elements;
  }

  /** Returns the INCLUDE columns. */
  public List<IndexElement> include() {
    return include;
  }

  /** Returns whether NULLS NOT DISTINCT was said. */
  public boolean nullsNotDistinct() {
    return nullsNotDistinct;
  }

  /** Returns the WHERE condition; null if there is none. */
  public @Nullable Expression predicate() {
    return predicate;
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    List<@Nullable SqlNode> children = new ArrayList<>();
    children.add(name);
    children.add(table);
    children.add(method);
    children.addAll(elements);
    children.addAll(include);
    children.add(predicate);
    return children;
  }
}
