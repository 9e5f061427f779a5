package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.sql.node.AddColumn;
import dev.lintel.engine.sql.node.AddConstraint;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.ColumnDefinition;
import dev.lintel.engine.sql.node.ConstraintNode;
import dev.lintel.engine.sql.node.CreateTable;
import dev.lintel.engine.sql.node.NotNullConstraint;
import dev.lintel.engine.sql.node.TableElement;
import org.apache.calcite.sql.SqlIdentifier;

/**
 * The names that are given to NOT NULL. Since version 18 they are names of constraints, which can
 * be dropped; the catalog does not keep them, so that it is not certain whether they exist.
 */
public final class NotNullNames {

  private final Execution execution;
  private final SqlIdentifier table;

  private NotNullNames(Execution execution, SqlIdentifier table) {
    this.execution = execution;
    this.table = table;
  }

  /** Takes note of the names in a statement that made a table. */
  public static void note(Execution execution, CreateTable node) {
    if (execution.premises().hasNamedNotNull()) {
      NotNullNames names = new NotNullNames(execution, node.name());
      node.elements().forEach(names::element);
    }
  }

  /** Takes note of the names in a statement that changed a table. */
  public static void note(Execution execution, AlterObject node) {
    if (execution.premises().hasNamedNotNull()) {
      NotNullNames names = new NotNullNames(execution, node.name());
      node.actions().forEach(names::action);
    }
  }

  private void action(AlterAction action) {
    if (action instanceof AddColumn add) {
      element(add.column());
    } else if (action instanceof AddConstraint add) {
      constraint(add.constraint());
    }
  }

  private void element(TableElement element) {
    if (element instanceof ColumnDefinition column) {
      column.constraints().forEach(this::constraint);
    } else if (element instanceof ConstraintNode constraint) {
      constraint(constraint);
    }
  }

  private void constraint(ConstraintNode constraint) {
    SqlIdentifier name = constraint.name();
    if (name != null && constraint instanceof NotNullConstraint) {
      new Lookup(execution).find(table).ifPresent(owner -> note(owner, name));
    }
  }

  private void note(QualifiedName owner, SqlIdentifier name) {
    execution.makeUncertain(owner, Folding.name(name));
  }
}
