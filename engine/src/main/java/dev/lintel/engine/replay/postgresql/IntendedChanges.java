package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.StatementNames;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.CreateTable;
import dev.lintel.engine.sql.node.DdlStatement;
import dev.lintel.engine.sql.node.DropConstraint;
import dev.lintel.engine.sql.node.DropObjects;
import dev.lintel.engine.sql.node.ObjectKind;
import dev.lintel.engine.sql.node.SetColumnType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What refused statements of a session were meant to do. What follows them is written for what
 * would be then: a table that could not be dropped is made anew, a type is dropped that a column
 * could not leave, a key is added where one could not go. Its refusal is the same mistake once
 * more.
 */
final class IntendedChanges {

  private static final Set<RefusalKind> DUPLICATES =
      EnumSet.of(
          RefusalKind.DUPLICATE_RELATION,
          RefusalKind.DUPLICATE_TYPE,
          RefusalKind.DUPLICATE_FUNCTION,
          RefusalKind.DUPLICATE_CONSTRAINT,
          RefusalKind.DUPLICATE_INDEX,
          RefusalKind.DUPLICATE_OBJECT);

  private final Set<ObjectPath> dropped = new HashSet<>();
  private final Set<QualifiedName> withoutKey = new HashSet<>();
  private boolean retyped;

  /**
   * Takes note of a refused statement.
   *
   * @param execution the database that the statement was refused on
   */
  void note(DdlStatement node, Refusal refusal, Execution execution) {
    if (node instanceof DropObjects && refusal.kind() == RefusalKind.DEPENDENT_OBJECTS) {
      StatementNames.ofRefused(execution, node, true)
          .forEach(object -> dropped.add(object.plain()));
    } else if (node instanceof CreateTable && refusal.kind() == RefusalKind.DUPLICATE_RELATION) {
      withoutKey.add(refusal.object().owner());
    } else if (node instanceof AlterObject alter) {
      QualifiedName table = new Lookup(execution).findOrTarget(alter.name());
      alter.actions().forEach(action -> note(table, action, refusal));
    }
  }

  private void note(QualifiedName table, AlterAction action, Refusal refusal) {
    if (action instanceof SetColumnType) {
      retyped = true;
    } else if (action instanceof DropConstraint drop) {
      dropped.add(ObjectPath.member(table, Folding.name(drop.constraint())));
      // A key that is missing under a name may be the primary key, which has another one.
      if (refusal.kind() == RefusalKind.MISSING_CONSTRAINT) {
        withoutKey.add(table);
      }
    }
  }

  /** Returns whether a statement would not be refused if the ones before had not been. */
  boolean explain(DdlStatement node, Refusal refusal) {
    if (DUPLICATES.contains(refusal.kind())) {
      return dropped.contains(refusal.object());
    }
    return switch (refusal.kind()) {
      case MULTIPLE_PRIMARY_KEYS -> withoutKey.contains(refusal.object().owner());
      case DEPENDENT_OBJECTS -> retyped && node instanceof DropObjects drop && isOfType(drop);
      default -> false;
    };
  }

  private static boolean isOfType(DropObjects drop) {
    return drop.kind() == ObjectKind.TYPE || drop.kind() == ObjectKind.DOMAIN;
  }
}
