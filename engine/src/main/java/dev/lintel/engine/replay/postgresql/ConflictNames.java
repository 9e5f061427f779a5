package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.QueryScope.Source;
import dev.lintel.engine.sql.ConflictClause;
import dev.lintel.engine.sql.ConflictClause.Target;
import dev.lintel.engine.sql.DataClauses;
import dev.lintel.engine.sql.node.InsertRows;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Checks ON CONFLICT of INSERT ({@code transformOnConflictArbiter} and {@code
 * infer_arbiter_indexes} of the server's source).
 */
final class ConflictNames {

  private final Execution execution;
  private final QueryReader reader;
  private final RowTargets targets;
  private final InsertRows node;

  ConflictNames(Execution execution, QueryReader reader, RowTargets targets, InsertRows node) {
    this.execution = execution;
    this.reader = reader;
    this.targets = targets;
    this.node = node;
  }

  /** Refuses names that certainly mean nothing. */
  void requireNames(DataClauses clauses, QueryScope around) {
    ConflictClause conflict = clauses.conflict();
    if (conflict == null) {
      return;
    }
    if (conflict.update() && conflict.targets().isEmpty() && conflict.constraint() == null) {
      throw targets.refused(
          RefusalKind.SYNTAX_ERROR,
          "ON CONFLICT DO UPDATE requires inference specification or constraint name",
          node.table());
    }
    QueryScope scope = new QueryScope(around);
    Source target = reader.addTarget(node.table(), clauses.alias(), scope);
    for (Target element : conflict.targets()) {
      requireTarget(element, target, scope);
    }
    requireConstraint(conflict);
    if (conflict.update()) {
      QueryScope both = new QueryScope(around);
      reader.addTarget(node.table(), clauses.alias(), both);
      both.add(new Source("excluded", null, target.columns(), target.certain()));
      targets.requireAssignments(node.table(), conflict.assignments(), both);
      reader.require(conflict.where(), both);
      targets.requireChangeable(node.table(), conflict.assignments());
    }
  }

  private void requireTarget(Target element, Source target, QueryScope scope) {
    String column = element.column();
    if (column == null) {
      reader.require(element.expression(), scope);
    } else if (target.lacks(column) && target.relation() != null) {
      throw new MissingColumn(execution)
          .ofNothing(target.relation(), column, execution.span(node.table()));
    }
  }

  private void requireConstraint(ConflictClause conflict) {
    String constraint = conflict.constraint();
    Optional<Table> table = targets.table(node.table());
    boolean missing =
        constraint != null
            && table.isPresent()
            && table.get().constraint(constraint).isEmpty()
            && isWhole(table.get())
            && execution.isCertain(table.get().name(), constraint);
    if (missing) {
      throw targets.refused(
          RefusalKind.MISSING_CONSTRAINT,
          "constraint \"%s\" for table \"%s\" does not exist"
              .formatted(constraint, table.get().name().name()),
          node.table());
    }
  }

  /** Refuses a target that no unique index certainly has. */
  void requireIndex(DataClauses clauses) {
    ConflictClause conflict = clauses.conflict();
    Optional<Table> table = targets.table(node.table());
    if (conflict == null || conflict.targets().isEmpty() || table.isEmpty()) {
      return;
    }
    boolean known =
        isWhole(table.get())
            && execution.isCertain(table.get().name(), StatementNames.UNIQUE_KEYS)
            && table.get().attachments().stream()
                .noneMatch(attached -> attached.kind() == Attachment.Kind.RULE);
    if (known && table.get().indexes().stream().noneMatch(i -> mayBeMeant(i, conflict))) {
      throw targets.refused(
          RefusalKind.INVALID_COLUMN_REFERENCE,
          "there is no unique or exclusion constraint matching the ON CONFLICT specification",
          node.table());
    }
  }

  /** Returns whether all constraints and indexes of a table are in the catalog. */
  private boolean isWhole(Table table) {
    return execution.isCertain(table.name())
        && !execution.catalog().uncertainty().members().containsKey(table.name());
  }

  private static boolean mayBeMeant(Index index, ConflictClause conflict) {
    if (!index.unique() || (index.predicate() != null && !conflict.predicated())) {
      return false;
    }
    Set<String> wanted = new HashSet<>();
    conflict.targets().stream().map(Target::column).filter(Objects::nonNull).forEach(wanted::add);
    boolean expressions = conflict.targets().stream().anyMatch(t -> t.column() == null);
    List<String> columns = index.keyColumns();
    boolean hasExpressions = columns.size() < index.keys().size();
    // An expression may be a plain column in parentheses; whether two expressions are one is not
    // followed.
    return expressions
        ? columns.containsAll(wanted)
        : !hasExpressions && wanted.equals(new HashSet<>(columns));
  }
}
