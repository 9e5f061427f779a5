package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A constraint is added to a table that exists.
 *
 * @param table the table
 * @param constraint the new constraint
 * @param span the part of the statement that does it
 */
public record ConstraintAdded(QualifiedName table, Constraint constraint, SourceSpan span)
    implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.member(table, constraint.name()));
  }
}
