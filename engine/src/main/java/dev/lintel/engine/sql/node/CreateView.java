package dev.lintel.engine.sql.node;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code CREATE VIEW} and {@code CREATE MATERIALIZED VIEW}. */
public final class CreateView extends DdlStatement {

  /** What kind of view it is. */
  public enum Form {
    PLAIN,
    /** The query may read the view itself. */
    RECURSIVE,
    MATERIALIZED
  }

  private final Form form;

  private final boolean orReplace;

  private final boolean temporary;

  private final boolean ifNotExists;

  private final SqlIdentifier name;

  private final List<SqlIdentifier> columns;

  private final Expression query;

  public CreateView(
      Form form,
      boolean orReplace,
      boolean temporary,
      boolean ifNotExists,
      SqlIdentifier name,
      List<SqlIdentifier> columns,
      Expression query,
      SqlParserPos pos) {
    super(pos);
    this.form = form;
    this.orReplace = orReplace;
    this.temporary = temporary;
    this.ifNotExists = ifNotExists;
    this.name = name;
    this.columns = List.copyOf(columns);
    this.query = query;
  }

  /** Returns whether it is a materialized view. */
  public boolean materialized() {
    return form == Form.MATERIALIZED;
  }

  /** Returns whether its query may read the view itself. */
  public boolean recursive() {
    return form == Form.RECURSIVE;
  }

  /** Returns whether OR REPLACE was said. */
  public boolean orReplace() {
    return orReplace;
  }

  /** Returns whether TEMPORARY was said. */
  public boolean temporary() {
    return temporary;
  }

  /** Returns whether IF NOT EXISTS was said. */
  public boolean ifNotExists() {
    return ifNotExists;
  }

  /** Returns the name, as written, with its schema if one was given. */
  public SqlIdentifier name() {
    return name;
  }

  /** Returns the column names; empty if not said. */
  public List<SqlIdentifier> columns() {
    return columns;
  }

  /** Returns the query. */
  public Expression query() {
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
    children.addAll(columns);
    children.add(query);
    return children;
  }
}
