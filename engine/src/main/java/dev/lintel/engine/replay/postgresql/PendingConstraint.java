package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.sql.node.CheckConstraint;
import dev.lintel.engine.sql.node.ConstraintNode;
import dev.lintel.engine.sql.node.ForeignKeyConstraint;
import dev.lintel.engine.sql.node.PrimaryKeyConstraint;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that is made once the columns are.
 *
 * @param node the constraint
 * @param column the column whose definition holds it; null for one of the table
 */
record PendingConstraint(ConstraintNode node, @Nullable String column) {

  boolean isCheck() {
    return node instanceof CheckConstraint;
  }

  boolean isForeignKey() {
    return node instanceof ForeignKeyConstraint;
  }

  boolean isPrimaryKey() {
    return node instanceof PrimaryKeyConstraint;
  }

  boolean hasIndex() {
    return !isCheck() && !isForeignKey();
  }
}
