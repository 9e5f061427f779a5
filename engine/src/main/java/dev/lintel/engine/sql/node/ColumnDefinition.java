package dev.lintel.engine.sql.node;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** A column of CREATE TABLE or ADD COLUMN. */
public final class ColumnDefinition extends TableElement {

  private final SqlIdentifier name;

  private final @Nullable TypeName type;

  private final @Nullable SqlIdentifier collation;

  private final List<ConstraintNode> constraints;

  public ColumnDefinition(
      SqlIdentifier name,
      @Nullable TypeName type,
      @Nullable SqlIdentifier collation,
      List<ConstraintNode> constraints,
      SqlParserPos pos) {
    super(pos);
    this.name = name;
    this.type = type;
    this.collation = collation;
    this.constraints = List.copyOf(constraints);
  }

  /** Returns the column name. */
  public SqlIdentifier name() {
    return name;
  }

  /** Returns the type; null where the dialect allows none. */
  public @Nullable TypeName type() {
    return type;
  }

  /** Returns the collation; null if none was given. */
  public @Nullable SqlIdentifier collation() {
    return collation;
  }

  /** Returns the column constraints in order, DEFAULT among them. */
  public List<ConstraintNode> constraints() {
    return constraints;
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    List<@Nullable SqlNode> children = new ArrayList<>();
    children.add(name);
    children.add(type);
    children.add(collation);
    children.addAll(constraints);
    return children;
  }
}
