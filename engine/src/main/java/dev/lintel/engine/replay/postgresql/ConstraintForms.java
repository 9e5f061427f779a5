package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.sql.node.AddConstraint;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.CheckConstraint;
import dev.lintel.engine.sql.node.ConstraintNode;
import dev.lintel.engine.sql.node.CreateTable;
import dev.lintel.engine.sql.node.Deferral;
import dev.lintel.engine.sql.node.ExclusionConstraint;
import dev.lintel.engine.sql.node.ForeignKeyConstraint;
import dev.lintel.engine.sql.node.PrimaryKeyConstraint;
import dev.lintel.engine.sql.node.TableElement;
import dev.lintel.engine.sql.node.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * What the server's grammar says of a constraint before it looks for its table ({@code
 * processCASbits}): which attributes go with which kind.
 */
final class ConstraintForms {

  private static final ObjectPath NOTHING = ObjectPath.relation(new QualifiedName("", ""));

  private ConstraintForms() {}

  /** Refuses constraints of a new table that say what they cannot. */
  static void require(Execution execution, CreateTable node) {
    for (TableElement element : node.elements()) {
      if (element instanceof ConstraintNode constraint) {
        require(execution, constraint);
      }
    }
  }

  /** Refuses constraints that ALTER adds and that say what they cannot. */
  static void require(Execution execution, AlterObject node) {
    for (AlterAction action : node.actions()) {
      if (action instanceof AddConstraint add) {
        require(execution, add.constraint());
      }
    }
  }

  private static void require(Execution execution, ConstraintNode constraint) {
    String kind = kind(constraint);
    Deferral said = constraint.deferral();
    if (kind == null || said.equals(Deferral.NONE)) {
      return;
    }
    boolean deferrable = Boolean.TRUE.equals(said.deferrable());
    boolean deferred = Boolean.TRUE.equals(said.initiallyDeferred());
    if (deferred && Boolean.FALSE.equals(said.deferrable())) {
      throw refused(
          execution,
          RefusalKind.SYNTAX_ERROR,
          "constraint declared INITIALLY DEFERRED must be DEFERRABLE",
          constraint);
    }
    boolean check = constraint instanceof CheckConstraint;
    if (check && (deferrable || deferred)) {
      throw unsupported(execution, constraint, kind, "DEFERRABLE");
    }
    if (said.notValid() && !check && !(constraint instanceof ForeignKeyConstraint)) {
      throw unsupported(execution, constraint, kind, "NOT VALID");
    }
    if (said.noInherit() && !check) {
      throw unsupported(execution, constraint, kind, "NO INHERIT");
    }
  }

  private static @Nullable String kind(ConstraintNode constraint) {
    if (constraint instanceof CheckConstraint) {
      return "CHECK";
    }
    if (constraint instanceof UniqueConstraint) {
      return "UNIQUE";
    }
    if (constraint instanceof PrimaryKeyConstraint) {
      return "PRIMARY KEY";
    }
    if (constraint instanceof ExclusionConstraint) {
      return "EXCLUDE";
    }
    return constraint instanceof ForeignKeyConstraint ? "FOREIGN KEY" : null;
  }

  private static Refused unsupported(
      Execution execution, ConstraintNode constraint, String kind, String what) {
    return refused(
        execution,
        RefusalKind.FEATURE_NOT_SUPPORTED,
        "%s constraints cannot be marked %s".formatted(kind, what),
        constraint);
  }

  private static Refused refused(
      Execution execution, RefusalKind kind, String message, ConstraintNode constraint) {
    return execution.refused(kind, message, NOTHING, execution.span(constraint), null);
  }
}
