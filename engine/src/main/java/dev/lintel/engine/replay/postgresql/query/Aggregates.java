package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.Signature;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.jspecify.annotations.Nullable;

/**
 * Finds calls of aggregates (PostgreSQL 17 documentation, section 4.2.7).
 *
 * @param scope what the query reads
 */
record Aggregates(Execution execution, QueryScope scope) {

  private boolean isOne(SqlCall call) {
    String function = Folding.lowerCase(call.getOperator().getName());
    List<Signature> functions = BuiltIns.functions(function);
    return !functions.isEmpty()
        && functions.stream().allMatch(Signature::isAggregate)
        && !new Lookup(execution).hasRoutine(function);
  }

  /** Returns a call of an aggregate in an expression, queries in it aside; null if none. */
  @Nullable SqlCall in(@Nullable SqlNode node) {
    if (node instanceof SqlNodeList list) {
      return first(list.getList());
    }
    if (!(node instanceof SqlCall call) || call.getKind().belongsTo(SqlKind.QUERY)) {
      return null;
    }
    if (call.getKind() == SqlKind.OVER) {
      // What a window looks at may be aggregated before.
      return first(windowed(call).getOperandList());
    }
    return isOne(call) ? call : first(call.getOperandList());
  }

  private @Nullable SqlCall first(List<? extends @Nullable SqlNode> nodes) {
    for (SqlNode node : nodes) {
      SqlCall found = in(node);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Returns whether a call of an aggregate in a term certainly belongs to the query. */
  boolean areIn(SqlNode term) {
    SqlCall call = in(term);
    return call != null && isOfThisQuery(call);
  }

  /** An aggregate of columns of a query around this one belongs to that one. */
  private boolean isOfThisQuery(SqlCall call) {
    return call.getOperandList().stream()
        .allMatch(
            item ->
                item instanceof SqlIdentifier name
                    && (name.isStar() || scope.ownSource(name).isPresent()));
  }

  /** Returns the call that OVER stands behind. */
  static SqlCall windowed(SqlCall over) {
    SqlCall windowed = over.operand(0);
    while (windowed.getKind() == SqlKind.FILTER && windowed.operand(0) instanceof SqlCall of) {
      windowed = of;
    }
    return windowed;
  }

  /** Refuses an aggregate or a window function in the arguments of an aggregate. */
  void requireFlat(@Nullable SqlNode node) {
    requireFlat(node, false);
  }

  private void requireFlat(@Nullable SqlNode node, boolean nested) {
    if (node instanceof SqlNodeList list) {
      list.forEach(item -> requireFlat(item, nested));
    } else if (node instanceof SqlCall call
        && !call.getKind().belongsTo(SqlKind.QUERY)
        && call.getKind() != SqlKind.WITHIN_GROUP) {
      if (call.getKind() == SqlKind.OVER) {
        if (nested) {
          throw refused("aggregate function calls cannot contain window function calls", call);
        }
        windowed(call).getOperandList().forEach(item -> requireFlat(item, nested));
        return;
      }
      boolean aggregate = isOne(call);
      if (aggregate && nested && isOfThisQuery(call)) {
        throw refused("aggregate function calls cannot be nested", call);
      }
      call.getOperandList().forEach(item -> requireFlat(item, nested || aggregate));
    }
  }

  private Refused refused(String message, SqlCall call) {
    return execution.refused(
        RefusalKind.INVALID_GROUPING,
        message,
        ObjectPath.relation(new QualifiedName("", "")),
        execution.span(call),
        null);
  }
}
