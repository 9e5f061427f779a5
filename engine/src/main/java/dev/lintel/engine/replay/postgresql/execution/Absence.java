package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Schema;
import dev.lintel.engine.change.ObjectPath;

/**
 * Whether something that the catalog does not hold is certainly not there: neither made outside the
 * history nor by what was not understood.
 */
final class Absence {

  private final Execution execution;

  Absence(Execution execution) {
    this.execution = execution;
  }

  /** Returns whether there is certainly no schema of that name. */
  boolean ofSchema(String schema) {
    Catalog catalog = execution.catalog();
    return catalog.schema(schema).isEmpty()
        && !SearchPath.isSystem(schema)
        && !catalog.uncertainty().everything()
        && !catalog.uncertainty().schemas().contains(schema)
        && !mayBeOwn(schema)
        && !execution.premises().mayHaveSchema(schema)
        && !new ExtensionObjects(execution).mayBringSchema(schema)
        && (execution.emptyStart()
            || execution.state().departed().containsKey(ObjectPath.schema(schema)));
  }

  /** Returns whether there is certainly no relation or type of that name. */
  boolean of(ObjectPath object) {
    QualifiedName name = object.owner();
    if (name.schema().equals(SearchPath.TEMPORARY)) {
      return execution.isCertain(name);
    }
    if (SearchPath.isSystem(name.schema())
        || mayBeOwn(name.schema())
        || !execution.isCertain(name)
        || mayComeFromOutside(object)) {
      return false;
    }
    if (object.kind() == ObjectPath.Kind.TYPE
        && execution.catalog().type(name).filter(CompositeType.class::isInstance).isPresent()) {
      return false;
    }
    return execution.emptyStart()
        || execution.state().departed().containsKey(object)
        || madeByHistory(name.schema());
  }

  /** Returns whether a schema may be the one that was named after the role. */
  private boolean mayBeOwn(String schema) {
    return execution.catalog().uncertainty().schemas().contains(SearchPath.OWN)
        && execution.catalog().schema(schema).isEmpty();
  }

  private boolean mayComeFromOutside(ObjectPath object) {
    boolean type = object.kind() == ObjectPath.Kind.TYPE;
    return new ExtensionObjects(execution)
            .mayBring(type ? ExtensionMembers::types : ExtensionMembers::relations, object.owner())
        || (!type && execution.premises().mayBeBookkeeping(object.owner().name()));
  }

  private boolean madeByHistory(String schema) {
    return execution.catalog().schema(schema).map(Schema::origin).isPresent();
  }
}
