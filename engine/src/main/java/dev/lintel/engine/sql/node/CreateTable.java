package dev.lintel.engine.sql.node;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code CREATE TABLE}, in all forms. */
public final class CreateTable extends DdlStatement {

  private final Persistence persistence;

  private final boolean foreign;

  private final boolean ifNotExists;

  private final SqlIdentifier name;

  private final List<TableElement> elements;

  private final List<SqlIdentifier> inherits;

  private final @Nullable Expression partitionBy;

  private final @Nullable SqlIdentifier partitionOf;

  private final @Nullable Expression partitionBound;

  private final @Nullable SqlIdentifier ofType;

  private final List<SqlIdentifier> queryColumns;

  private final @Nullable Expression query;

  public CreateTable(
      Persistence persistence,
      boolean foreign,
      boolean ifNotExists,
      SqlIdentifier name,
      List<TableElement> elements,
      List<SqlIdentifier> inherits,
      @Nullable Expression partitionBy,
      @Nullable SqlIdentifier partitionOf,
      @Nullable Expression partitionBound,
      @Nullable SqlIdentifier ofType,
      List<SqlIdentifier> queryColumns,
      @Nullable Expression query,
      SqlParserPos pos) {
    super(pos);
    this.persistence = persistence;
    this.foreign = foreign;
    this.ifNotExists = ifNotExists;
    this.name = name;
    this.elements = List.copyOf(elements);
    this.inherits = List.copyOf(inherits);
    this.partitionBy = partitionBy;
    this.partitionOf = partitionOf;
    this.partitionBound = partitionBound;
    this.ofType = ofType;
    this.queryColumns = List.copyOf(queryColumns);
    this.query = query;
  }

  /** Returns the persistence. */
  public Persistence persistence() {
    return persistence;
  }

  /** Returns whether it is a foreign table. */
  public boolean foreign() {
    return foreign;
  }

  /** Returns whether IF NOT EXISTS was said. */
  public boolean ifNotExists() {
    return ifNotExists;
  }

  /** Returns the name, as written, with its schema if one was given. */
  public SqlIdentifier name() {
    return name;
  }

  /** Returns the elements in order. */
  public List<TableElement> elements() {
    return elements;
  }

  /** Returns the parents after INHERITS. */
  public List<SqlIdentifier> inherits() {
    return inherits;
  }

  /** Returns the partition key as text, such as {@code RANGE (a)}; null if there is none. */
  public @Nullable Expression partitionBy() {
    return partitionBy;
  }

  /** Returns the parent after PARTITION OF; null if there is none. */
  public @Nullable SqlIdentifier partitionOf() {
    return partitionOf;
  }

  /** Returns which rows go into a partition; null if it is none. */
  public @Nullable Expression partitionBound() {
    return partitionBound;
  }

  /** Returns the composite type after OF; null if there is none. */
  public @Nullable SqlIdentifier ofType() {
    return ofType;
  }

  /** Returns the column names before AS; empty if not said. */
  public List<SqlIdentifier> queryColumns() {
    return queryColumns;
  }

  /** Returns the query after AS, or of SELECT INTO; null if there is none. */
  public @Nullable Expression query() {
    return query;
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    List<@Nullable SqlNode> children = new ArrayList<>();
    children.add(name);
    children.addAll(elements);
    children.addAll(inherits);
    children.add(partitionBy);
    children.add(partitionOf);
    children.add(partitionBound);
    children.add(ofType);
    children.addAll(queryColumns);
    children.add(query);
    return children;
  }
}
