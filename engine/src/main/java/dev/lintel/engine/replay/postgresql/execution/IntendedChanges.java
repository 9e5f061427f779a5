package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.CreateTable;
import dev.lintel.engine.sql.node.DdlStatement;
import dev.lintel.engine.sql.node.DropConstraint;
import dev.lintel.engine.sql.node.DropObjects;
import dev.lintel.engine.sql.node.SetColumnType;
import java.util.Set;

/**
 * What a refused statement was meant to do to something that is there and stays as it is. What
 * follows in the history is written for what it would be: a table that could not be dropped is made
 * anew, a type is dropped that a column could not leave, a key is added where one could not go.
 */
public final class IntendedChanges {

  private final Execution execution;
  private final Refusal refusal;

  private IntendedChanges(Execution execution, Refusal refusal) {
    this.execution = execution;
    this.refusal = refusal;
  }

  /**
   * Marks what the statement was meant to change.
   *
   * @param names what it would have made, changed or dropped
   */
  public static void apply(
      Execution execution, DdlStatement node, Refusal refusal, Set<ObjectPath> names) {
    IntendedChanges changes = new IntendedChanges(execution, refusal);
    if (node instanceof DropObjects && refusal.kind() == RefusalKind.DEPENDENT_OBJECTS) {
      names.forEach(name -> Aftermath.touch(execution, name));
    } else if (node instanceof CreateTable && refusal.kind() == RefusalKind.DUPLICATE_RELATION) {
      changes.touchKey(refusal.object().owner());
    } else if (node instanceof AlterObject alter) {
      changes.alter(new Lookup(execution).findOrTarget(alter.name()), alter);
    }
  }

  private void alter(QualifiedName table, AlterObject alter) {
    for (AlterAction action : alter.actions()) {
      if (action instanceof SetColumnType type) {
        execution.makeUncertain(table, Folding.name(type.column()));
      } else if (action instanceof DropConstraint drop) {
        dropped(table, Folding.name(drop.constraint()));
      }
    }
  }

  /** A key that is missing under a name may be the primary key, which has another one. */
  private void dropped(QualifiedName table, String constraint) {
    execution.makeUncertain(table, constraint);
    if (refusal.kind() == RefusalKind.MISSING_CONSTRAINT) {
      touchKey(table);
    }
  }

  private void touchKey(QualifiedName table) {
    execution
        .catalog()
        .table(table)
        .flatMap(found -> found.primaryKey())
        .map(PrimaryKey::name)
        .ifPresent(key -> execution.makeUncertain(table, key));
  }
}
