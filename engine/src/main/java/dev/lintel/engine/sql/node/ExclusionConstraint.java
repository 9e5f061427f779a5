package dev.lintel.engine.sql.node;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code EXCLUDE USING method (elements)}. */
public final class ExclusionConstraint extends ConstraintNode {

  private final @Nullable SqlIdentifier method;

  private final List<ExclusionElement> elements;

  private final @Nullable Expression predicate;

  public ExclusionConstraint(
      @Nullable SqlIdentifier name,
      @Nullable SqlIdentifier method,
      List<ExclusionElement> elements,
      @Nullable Expression predicate,
      Deferral deferral,
      SqlParserPos pos) {
    super(name, deferral, pos);
    this.method = method;
    this.elements = List.copyOf(elements);
    this.predicate = predicate;
  }

  /** Returns the index method; null if not said. */
  public @Nullable SqlIdentifier method() {
    return method;
  }

  /** Returns the elements in order. */
  public List<ExclusionElement> elements() {
    return elements;
  }

  /** Returns the WHERE condition; null if there is none. */
  public @Nullable Expression predicate() {
    return predicate;
  }

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    List<@Nullable SqlNode> children = new ArrayList<>();
    children.add(method);
    children.addAll(elements);
    children.add(predicate);
    return children;
  }
}
