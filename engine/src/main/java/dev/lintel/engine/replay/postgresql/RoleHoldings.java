package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.InertAction;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What roles own or have privileges on, as far as it keeps a role from being dropped. Any REVOKE
 * may have released what it names, so that nothing is held of it for certain.
 *
 * @param held what each role holds
 */
record RoleHoldings(PMap<String, PSet<ObjectPath>> held) {

  /** Words that stand for a role. */
  private static final Set<String> NOBODY = Set.of("current_user", "current_role", "session_user");

  static final RoleHoldings NONE = new RoleHoldings(HashTreePMap.empty());

  /** Returns this after a role was given something. */
  RoleHoldings with(String role, ObjectPath object) {
    PSet<ObjectPath> objects = held.getOrDefault(role, HashTreePSet.empty());
    return new RoleHoldings(held.plus(role, objects.plus(object)));
  }

  /** Returns this after any of the roles may have lost what it held. */
  RoleHoldings released() {
    return NONE;
  }

  /** Takes note of a new owner; what the one before held of it is not kept apart. */
  static void noteOwner(Execution execution, AlterAction action, ObjectPath object) {
    Tokens words = action instanceof InertAction inert ? Tokens.of(inert.text()) : Tokens.of("");
    if (!words.areWords(0, "owner", "to")) {
      return;
    }
    RoleHoldings roles = execution.state().roles().released();
    boolean known = words.size() == 3 && words.isName(2) && !NOBODY.contains(words.name(2));
    execution.set(execution.state().with(known ? roles.with(words.name(2), object) : roles));
  }

  /** Refuses to drop a role of this history that certainly holds something that is still there. */
  static void requireNone(Execution execution, ObjectName name) {
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
