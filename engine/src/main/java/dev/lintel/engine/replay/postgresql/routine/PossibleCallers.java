package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.replay.postgresql.execution.Dependents;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.text.FunctionCalls;
import java.util.List;

/**
 * What may call a function that is dropped with all that leans on it, where its text may mean
 * another function too: it is neither certainly gone nor certainly there.
 */
final class PossibleCallers {

  private final Execution execution;
  private final FunctionCalls calls;

  PossibleCallers(Execution execution, FunctionCalls calls) {
    this.execution = execution;
    this.calls = calls;
  }

  /** Marks as uncertain what the drop may have taken along. */
  void touch() {
    for (Relation relation : List.copyOf(execution.catalog().relations())) {
      if (relation instanceof View view && calls.mayBeIn(view.query())) {
        touch(view);
      } else if (relation instanceof Table table) {
        touch(table);
      }
    }
  }

  private void touch(View view) {
    execution.makeUncertain(view.name());
    new Dependents(execution).viewsOf(view.name()).forEach(this::touch);
  }

  private void touch(Table table) {
    for (Column column : table.columns()) {
      boolean hasDefault =
          column.defaultValue() != null && calls.mayBeIn(column.defaultValue().sql());
      if (hasDefault || calls.mayBeIn(column.generated())) {
        execution.makeUncertain(table.name(), column.name());
      }
    }
    for (Constraint constraint : table.constraints()) {
      if (constraint instanceof CheckConstraint check && calls.mayBeIn(check.expression())) {
        execution.makeUncertain(table.name(), check.name());
      }
    }
    for (Index index : table.indexes()) {
      if (calls.mayBeIn(index.predicate())
          || index.keys().stream().map(IndexKey::expression).anyMatch(calls::mayBeIn)) {
        execution.makeUncertain(index.name());
      }
    }
  }
}
