package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ConstraintAltered;
import dev.lintel.engine.change.ConstraintDropped;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Dependents;
import dev.lintel.engine.replay.postgresql.execution.Dependents.OwnedConstraint;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.inheritance.Heirs;
import dev.lintel.engine.replay.postgresql.inheritance.Partitions;
import dev.lintel.engine.replay.postgresql.removal.Removal;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AlterConstraint;
import dev.lintel.engine.sql.node.DropConstraint;
import dev.lintel.engine.sql.node.ValidateConstraint;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;

/** Runs the actions of ALTER TABLE that drop or change constraints. */
final class ConstraintAlteration {

  private final Execution execution;
  private final TableDraft draft;

  ConstraintAlteration(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  void drop(DropConstraint node) {
    String name = Folding.name(node.constraint());
    Optional<Constraint> constraint = draft.constraint(name);
    SourceSpan span = execution.span(node);
    if (constraint.isEmpty()) {
      if (!node.ifExists()) {
        throw missing(node.constraint(), name);
      }
      return;
    }
    new Heirs(execution, draft)
        .requireOwnToDrop(constraint.get(), execution.span(node.constraint()));
    Optional<Index> index =
        Partitions.hasIndex(constraint.get()) ? draft.index(name) : Optional.empty();
    index.ifPresent(i -> release(node, constraint.get(), i, span));
    if (constraint.get() instanceof PrimaryKey) {
      releaseViews(node, constraint.get(), span);
    }
    index.ifPresent(i -> Removal.depart(execution, draft, i, span));
    draft.remove(constraint.get());
    execution.makeCertain(draft.name(), name);
    execution.depart(ObjectPath.member(draft.name(), name), span);
    execution.record(new ConstraintDropped(draft.name(), constraint.get(), span));
  }

  void validate(ValidateConstraint node) {
    Constraint constraint = require(node.constraint());
    Constraint validated = constraint;
    if (constraint instanceof ForeignKey foreignKey) {
      validated = foreignKey.withValidated(true);
    } else if (constraint instanceof CheckConstraint check) {
      validated = check.withValidated(true);
    } else {
      throw wrongKind(
          node.constraint(),
          constraint,
          "constraint \"%s\" of relation \"%s\" is not a foreign key or check constraint");
    }
    replace(constraint, validated, execution.span(node));
  }

  void alter(AlterConstraint node) {
    Constraint constraint = require(node.constraint());
    if (!(constraint instanceof ForeignKey foreignKey)) {
      throw wrongKind(
          node.constraint(),
          constraint,
          "constraint \"%s\" of relation \"%s\" is not a foreign key constraint");
    }
    boolean deferrable =
        Boolean.TRUE.equals(node.deferral().deferrable())
            || Boolean.TRUE.equals(node.deferral().initiallyDeferred());
    replace(constraint, foreignKey.withDeferrable(deferrable), execution.span(node));
  }

  private void replace(Constraint before, Constraint after, SourceSpan span) {
    if (!before.equals(after)) {
      draft.replaceConstraint(before.name(), c -> after);
      execution.record(new ConstraintAltered(draft.name(), before, after, span));
    }
  }

  private void release(DropConstraint node, Constraint constraint, Index index, SourceSpan span) {
    for (OwnedConstraint owned : new Dependents(execution).foreignKeysTo(draft, index)) {
      if (!node.cascade()) {
        throw blocked(
            node,
            constraint,
            execution.isCertain(owned.table(), owned.foreignKey().name()),
            owned.foreignKey().origin());
      }
      if (owned.table().equals(draft.name())) {
        draft.remove(owned.foreignKey());
        execution.record(new ConstraintDropped(draft.name(), owned.foreignKey(), span));
      } else {
        Removal.dropForeignKey(execution, owned, span);
      }
    }
  }

  /** A view that groups by the key and returns other columns leans on it. */
  private void releaseViews(DropConstraint node, Constraint constraint, SourceSpan span) {
    for (View view : new Dependents(execution).viewsOf(draft.name())) {
      if (view.keyUses().contains(draft.name())) {
        if (!node.cascade()) {
          throw blocked(node, constraint, execution.isCertain(view.name()), view.origin());
        }
        new Removal(execution, true, span)
            .drop(
                List.of(view),
                (dependent, certain, origin) -> blocked(node, constraint, certain, origin));
      }
    }
  }

  private Refused blocked(
      DropConstraint node, Constraint constraint, boolean certain, SourceSpan origin) {
    return execution.refused(
        certain && execution.isCertain(draft.name(), constraint.name()),
        RefusalKind.DEPENDENT_OBJECTS,
        "cannot drop constraint %s on table %s because other objects depend on it"
            .formatted(constraint.name(), execution.printed(draft.name())),
        ObjectPath.member(draft.name(), constraint.name()),
        execution.span(node.constraint()),
        origin);
  }

  private Constraint require(SqlIdentifier identifier) {
    String name = Folding.name(identifier);
    return draft.constraint(name).orElseThrow(() -> missing(identifier, name));
  }

  private Refused missing(SqlIdentifier identifier, String name) {
    ObjectPath object = ObjectPath.member(draft.name(), name);
    return execution.refused(
        execution.isCertain(draft.name(), name),
        RefusalKind.MISSING_CONSTRAINT,
        "constraint \"%s\" of relation \"%s\" does not exist".formatted(name, draft.name().name()),
        object,
        execution.span(identifier),
        execution.state().departed().get(object));
  }

  private Refused wrongKind(SqlIdentifier identifier, Constraint constraint, String message) {
    return execution.refused(
        execution.isCertain(draft.name(), constraint.name()),
        RefusalKind.WRONG_OBJECT_TYPE,
        message.formatted(constraint.name(), draft.name().name()),
        ObjectPath.member(draft.name(), constraint.name()),
        execution.span(identifier),
        constraint.origin());
  }
}
