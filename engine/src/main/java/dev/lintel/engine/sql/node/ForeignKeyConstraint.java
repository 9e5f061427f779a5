package dev.lintel.engine.sql.node;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code FOREIGN KEY (columns) REFERENCES table} or a column's {@code REFERENCES table}. */
public final class ForeignKeyConstraint extends ConstraintNode {

  private final List<SqlIdentifier> columns;

  private final SqlIdentifier referencedTable;

  private final List<SqlIdentifier> referencedColumns;

  private final @Nullable ReferentialAction onDelete;

  private final @Nullable ReferentialAction onUpdate;

  public ForeignKeyConstraint(
      @Nullable SqlIdentifier name,
      List<SqlIdentifier> columns,
      SqlIdentifier referencedTable,
      List<SqlIdentifier> referencedColumns,
      @Nullable ReferentialAction onDelete,
      @Nullable ReferentialAction onUpdate,
      Deferral deferral,
      SqlParserPos pos) {
    super(name, deferral, pos);
    this.columns = List.copyOf(columns);
    this.referencedTable = referencedTable;
    this.referencedColumns = List.copyOf(referencedColumns);
    this.onDelete = onDelete;
    this.onUpdate = onUpdate;
  }

  /** Returns the referencing columns; empty on a column constraint. */
  public List<SqlIdentifier> columns() {
    return columns;
  }

  /** Returns the referenced table. */
  public SqlIdentifier referencedTable() {
    return referencedTable;
  }

  /** Returns the referenced columns; empty means its primary key. */
  public List<SqlIdentifier> referencedColumns() {
    return referencedColumns;
  }

  /** Returns the action; null if not said. */
  public @Nullable ReferentialAction onDelete() {
    return onDelete;
  }

  /** Returns the action; null if not said. */
  public @Nullable ReferentialAction onUpdate() {
    return onUpdate;
  }

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    List<@Nullable SqlNode> children = new ArrayList<>();
    children.addAll(columns);
    children.add(referencedTable);
    children.addAll(referencedColumns);
    return children;
  }
}
