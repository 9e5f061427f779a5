package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A constraint is validated or deferred.
 *
 * @param table the table
 * @param before the constraint as it was
 * @param after the constraint as it is now
 * @param span the part of the statement that does it
 */
public record ConstraintAltered(
    QualifiedName table, Constraint before, Constraint after, SourceSpan span)
    implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.member(table, after.name()));
  }
}
