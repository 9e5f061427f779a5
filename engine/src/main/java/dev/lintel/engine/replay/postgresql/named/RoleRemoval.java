package dev.lintel.engine.replay.postgresql.named;

import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** What the server asks before it drops a role. */
public final class RoleRemoval {

  private RoleRemoval() {}

  /** Refuses to drop a role of this history that certainly holds something that is still there. */
  public static void requireUnused(Execution execution, ObjectName name) {
    NamedObject role = new OtherObjects(execution).find(name).orElse(null);
    if (role == null) {
      return;
    }
    PSet<ObjectPath> objects =
        execution.state().roles().held().getOrDefault(role.name().name(), HashTreePSet.empty());
    if (objects.stream().anyMatch(object -> isThere(execution, object))) {
      throw execution.refused(
          RefusalKind.DEPENDENT_OBJECTS,
          "role \"%s\" cannot be dropped because some objects depend on it"
              .formatted(role.name().name()),
          ObjectPath.relation(new QualifiedName("", role.name().name())),
          name.span(),
          role.origin());
    }
  }

  private static boolean isThere(Execution execution, ObjectPath object) {
    if (object.kind() == ObjectPath.Kind.SCHEMA) {
      String schema = object.owner().name();
      return execution.catalog().schema(schema).isPresent()
          && !execution.catalog().uncertainty().schemas().contains(schema)
          && !execution.catalog().uncertainty().everything();
    }
    return execution.catalog().relation(object.owner()).isPresent()
        && execution.isCertain(object.owner());
  }
}
