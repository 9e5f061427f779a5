package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A constraint is dropped.
 *
 * @param table the table
 * @param constraint the constraint as it was
 * @param span the part of the statement that does it
 */
public record ConstraintDropped(QualifiedName table, Constraint constraint, SourceSpan span)
    implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.member(table, constraint.name()));
  }
}
