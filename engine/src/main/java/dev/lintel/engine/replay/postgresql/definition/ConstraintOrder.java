package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.sql.node.PrimaryKeyConstraint;
import dev.lintel.engine.sql.node.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.calcite.sql.SqlIdentifier;

/**
 * Makes the constraints of a new table in the server's order, which decides implicit names: checks
 * come with the table, then the primary key, the other indexes, and foreign keys last.
 */
public final class ConstraintOrder {

  private final Execution execution;
  private final TableDraft draft;

  public ConstraintOrder(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  /** Makes checks and keys. */
  public void makeChecksAndKeys(List<PendingConstraint> constraints) {
    make(constraints, PendingConstraint::isCheck);
    make(distinctKeys(constraints), constraint -> true);
  }

  /** Makes foreign keys, which may refer to a key of the table itself. */
  public void makeForeignKeys(List<PendingConstraint> constraints) {
    make(constraints, PendingConstraint::isForeignKey);
  }

  private void make(List<PendingConstraint> constraints, Predicate<PendingConstraint> kind) {
    constraints.stream().filter(kind).forEach(this::make);
  }

  private void make(PendingConstraint constraint) {
    ConstraintMaker.make(execution, draft, constraint);
  }

  /**
   * Returns the keys in the server's order. A unique constraint on the columns of an earlier key is
   * no second one; it may give that one its name.
   */
  public static List<PendingConstraint> distinctKeys(List<PendingConstraint> constraints) {
    List<PendingConstraint> ordered = new ArrayList<>();
    constraints.stream().filter(PendingConstraint::isPrimaryKey).forEach(ordered::add);
    constraints.stream().filter(c -> c.hasIndex() && !c.isPrimaryKey()).forEach(ordered::add);
    List<PendingConstraint> distinct = new ArrayList<>();
    for (PendingConstraint constraint : ordered) {
      int same = indexOfSame(distinct, constraint);
      if (same < 0) {
        distinct.add(constraint);
      } else if (distinct.get(same).name() == null) {
        distinct.set(same, distinct.get(same).withName(constraint.name()));
      }
    }
    return distinct;
  }

  private static int indexOfSame(List<PendingConstraint> earlier, PendingConstraint constraint) {
    for (int i = 0; i < earlier.size(); i++) {
      if (constraint.node() instanceof UniqueConstraint unique
          && isSameKey(earlier.get(i), constraint, unique)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSameKey(
      PendingConstraint earlier, PendingConstraint constraint, UniqueConstraint unique) {
    if (earlier.node() instanceof PrimaryKeyConstraint key) {
      return !unique.nullsNotDistinct()
          && earlier.node().deferral().equals(unique.deferral())
          && columns(key.columns(), earlier).equals(columns(unique.columns(), constraint))
          && names(key.include()).equals(names(unique.include()));
    }
    return earlier.node() instanceof UniqueConstraint other
        && other.nullsNotDistinct() == unique.nullsNotDistinct()
        && other.deferral().equals(unique.deferral())
        && columns(other.columns(), earlier).equals(columns(unique.columns(), constraint))
        && names(other.include()).equals(names(unique.include()));
  }

  private static List<String> columns(List<SqlIdentifier> written, PendingConstraint constraint) {
    return constraint.column() != null ? List.of(constraint.column()) : names(written);
  }

  private static List<String> names(List<SqlIdentifier> identifiers) {
    return identifiers.stream().map(Folding::name).toList();
  }
}
