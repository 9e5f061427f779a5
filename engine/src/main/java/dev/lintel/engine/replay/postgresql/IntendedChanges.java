package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Aftermath;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.StatementNames;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.CreateNamed;
import dev.lintel.engine.sql.node.CreateTable;
import dev.lintel.engine.sql.node.CreateView;
import dev.lintel.engine.sql.node.DdlStatement;
import dev.lintel.engine.sql.node.DropColumn;
import dev.lintel.engine.sql.node.DropConstraint;
import dev.lintel.engine.sql.node.DropObjects;
import dev.lintel.engine.sql.node.ObjectKind;
import dev.lintel.engine.sql.node.RenameColumn;
import dev.lintel.engine.sql.node.RenameTo;
import dev.lintel.engine.sql.node.SetColumnType;
import dev.lintel.engine.sql.node.SetSchema;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

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
          RefusalKind.DUPLICATE_COLUMN,
          RefusalKind.DUPLICATE_TYPE,
          RefusalKind.DUPLICATE_FUNCTION,
          RefusalKind.DUPLICATE_CONSTRAINT,
          RefusalKind.DUPLICATE_INDEX,
          RefusalKind.DUPLICATE_OBJECT);

  /** Refusals of what may replace something only if that has the same columns or result. */
  private static final Set<RefusalKind> REPLACEMENTS =
      EnumSet.of(RefusalKind.INVALID_TABLE_DEFINITION, RefusalKind.INVALID_FUNCTION_DEFINITION);

  private static final Set<RefusalKind> MISSING =
      EnumSet.of(
          RefusalKind.MISSING_RELATION,
          RefusalKind.MISSING_COLUMN,
          RefusalKind.MISSING_TYPE,
          RefusalKind.MISSING_INDEX,
          RefusalKind.MISSING_FUNCTION,
          RefusalKind.MISSING_TRIGGER,
          RefusalKind.MISSING_OBJECT);

  private final RemovedObjects removed = new RemovedObjects();
  private final RemovedObjects lasting;
  private final Set<QualifiedName> withoutKey = new HashSet<>();
  private boolean retyped;

  /**
   * Begins a session.
   *
   * @param lasting what statements were meant to remove, here and in sessions before, that were
   *     refused for another reason
   */
  IntendedChanges(RemovedObjects lasting) {
    this.lasting = lasting;
  }

  /**
   * Takes note of a refused statement.
   *
   * @param execution the database that the statement was refused on
   */
  void note(DdlStatement node, Refusal refusal, Execution execution) {
    if (node instanceof DropObjects) {
      StatementNames.ofRefused(execution, node, false)
          .forEach(object -> remove(object, refusal, execution));
    } else if (node instanceof CreateTable && refusal.kind() == RefusalKind.DUPLICATE_RELATION) {
      withoutKey.add(refusal.object().owner());
    } else if (node instanceof AlterObject alter) {
      QualifiedName owner = new Lookup(execution).findOrTarget(alter.name());
      alter.actions().forEach(action -> note(owner, action, refusal, execution));
    }
  }

  private void note(QualifiedName owner, AlterAction action, Refusal refusal, Execution execution) {
    if (action instanceof RenameTo || action instanceof SetSchema) {
      remove(ObjectPath.relation(owner), refusal, execution);
    } else if (action instanceof RenameColumn rename) {
      remove(member(owner, rename.column()), refusal, execution);
    } else if (action instanceof DropColumn drop) {
      remove(member(owner, drop.column()), refusal, execution);
    } else if (action instanceof SetColumnType) {
      retyped = true;
    } else if (action instanceof DropConstraint drop) {
      remove(member(owner, drop.constraint()), refusal, execution);
      // A key that is missing under a name may be the primary key, which has another one.
      if (refusal.kind() == RefusalKind.MISSING_CONSTRAINT) {
        withoutKey.add(owner);
      }
    }
  }

  private void remove(ObjectPath object, Refusal refusal, Execution execution) {
    boolean missing = MISSING.contains(refusal.kind()) && object.plain().equals(refusal.object());
    if (!missing) {
      removed.add(object, execution.catalog());
    }
    boolean itself = DUPLICATES.contains(refusal.kind()) || object.plain().equals(refusal.object());
    if (object.member() == null && !itself) {
      lasting.add(object, execution.catalog());
    }
  }

  private static ObjectPath member(QualifiedName owner, SqlIdentifier name) {
    return ObjectPath.member(owner, Folding.name(name));
  }

  /** Returns whether a statement would not be refused if the ones before had not been. */
  boolean explain(DdlStatement node, Refusal refusal) {
    if (DUPLICATES.contains(refusal.kind())) {
      return isRemoved(refusal.object());
    }
    return switch (refusal.kind()) {
      case MULTIPLE_PRIMARY_KEYS -> withoutKey.contains(refusal.object().owner());
      case INVALID_TABLE_DEFINITION, INVALID_FUNCTION_DEFINITION ->
          (node instanceof CreateView || node instanceof CreateNamed)
              && isRemoved(ObjectPath.relation(refusal.object().owner()));
      case DEPENDENT_OBJECTS ->
          isOfRemoved(refusal.earlier())
              || (retyped && node instanceof DropObjects drop && isOfType(drop));
      case FEATURE_NOT_SUPPORTED -> isOfRemoved(refusal.earlier());
      default -> false;
    };
  }

  /** Returns whether a refused statement was meant to make what is there in another form. */
  static boolean meetsWhatIsThere(Refusal refusal) {
    return DUPLICATES.contains(refusal.kind()) || REPLACEMENTS.contains(refusal.kind());
  }

  /** Takes note of a statement that the server runs: what it finds there may be meant to be new. */
  void ran(DdlStatement node, Execution execution) {
    if (node instanceof DropObjects) {
      Set<ObjectPath> dropped = StatementNames.ofRefused(execution, node, false);
      removed.forget(dropped);
      lasting.forget(dropped);
    } else if (node instanceof CreateTable table && table.ifNotExists()) {
      QualifiedName name = new Lookup(execution).findOrTarget(table.name());
      if (isRemoved(ObjectPath.relation(name))) {
        Aftermath.touch(execution, ObjectPath.relation(name));
      }
    }
  }

  private boolean isRemoved(ObjectPath object) {
    return removed.contains(object) || lasting.contains(object);
  }

  private boolean isOfRemoved(@Nullable SourceSpan origin) {
    return removed.madeAt(origin) || lasting.madeAt(origin);
  }

  private static boolean isOfType(DropObjects drop) {
    return drop.kind() == ObjectKind.TYPE || drop.kind() == ObjectKind.DOMAIN;
  }
}
