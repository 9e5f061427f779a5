package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.sql.node.CheckConstraint;
import dev.lintel.engine.sql.node.ConstraintNode;
import dev.lintel.engine.sql.node.ForeignKeyConstraint;
import dev.lintel.engine.sql.node.PrimaryKeyConstraint;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that is made once the columns are.
 *
 * @param node the constraint
 * @param column the column whose definition holds it; null for one of the table
 * @param name its name, which may come from another one that says the same; null if it has none
 */
public record PendingConstraint(
    ConstraintNode node, @Nullable String column, @Nullable SqlIdentifier name) {

  public PendingConstraint(ConstraintNode node, @Nullable String column) {
    this(node, column, node.name());
  }

  PendingConstraint withName(@Nullable SqlIdentifier newName) {
    return new PendingConstraint(node, column, newName);
  }

  boolean isCheck() {
    return node instanceof CheckConstraint;
  }

  boolean isForeignKey() {
    return node instanceof ForeignKeyConstraint;
  }

  boolean isPrimaryKey() {
    return node instanceof PrimaryKeyConstraint;
  }

  /** Returns whether an index belongs to the constraint. */
  public boolean hasIndex() {
    return !isCheck() && !isForeignKey();
  }
}
