package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.text.Tokens;
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
public record RoleHoldings(PMap<String, PSet<ObjectPath>> held) {

  /** Words that stand for a role. */
  private static final Set<String> NOBODY = Set.of("current_user", "current_role", "session_user");

  static final RoleHoldings NONE = new RoleHoldings(HashTreePMap.empty());

  /** Returns this after a role was given something. */
  public RoleHoldings with(String role, ObjectPath object) {
    PSet<ObjectPath> objects = held.getOrDefault(role, HashTreePSet.empty());
    return new RoleHoldings(held.plus(role, objects.plus(object)));
  }

  /** Returns this after any of the roles may have lost what it held. */
  public RoleHoldings released() {
    return NONE;
  }

  /** Takes note of a new owner; what the one before held of it is not kept apart. */
  public static void noteOwner(Execution execution, AlterAction action, ObjectPath object) {
    Tokens words = action instanceof InertAction inert ? Tokens.of(inert.text()) : Tokens.of("");
    if (!words.areWords(0, "owner", "to")) {
      return;
    }
    RoleHoldings roles = execution.state().roles().released();
    boolean known = words.size() == 3 && words.isName(2) && !NOBODY.contains(words.name(2));
    execution.set(execution.state().with(known ? roles.with(words.name(2), object) : roles));
  }
}
