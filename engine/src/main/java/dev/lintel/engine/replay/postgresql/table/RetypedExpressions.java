package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.OperatorClasses;
import dev.lintel.engine.replay.postgresql.definition.IndexClasses;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ExpressionColumns;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.expression.Analysis;
import dev.lintel.engine.replay.postgresql.expression.ExpressionScope;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.query.TableScope;
import java.util.Set;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * The indexes and checks on columns whose type changes: the server makes them anew from how it
 * prints them, the indexes first ({@code ATPostAlterTypeParse} of its source).
 */
final class RetypedExpressions {

  private final Execution execution;
  private final TableDraft draft;
  private final SqlNode place;

  /**
   * Prepares for a statement.
   *
   * @param draft the table with its new types
   * @param place the statement
   */
  RetypedExpressions(Execution execution, TableDraft draft, SqlNode place) {
    this.execution = execution;
    this.draft = draft;
    this.place = place;
  }

  /** Refuses new types that an index or a check cannot be made for again. */
  void require() {
    Set<String> retyped = draft.retyped();
    if (retyped.isEmpty()) {
      return;
    }
    for (Index index : draft.indexes()) {
      for (IndexKey key : index.keys()) {
        Analysis expression = analyze(key.expression(), Setting.INDEX_EXPRESSION);
        requireImmutable(expression, "functions in index expression must be marked IMMUTABLE");
      }
      Analysis predicate = analyze(index.predicate(), Setting.INDEX_PREDICATE);
      if (predicate != null) {
        predicate.requireBoolean("WHERE");
        requireImmutable(predicate, "functions in index predicate must be marked IMMUTABLE");
      }
    }
    for (Index index : draft.indexes()) {
      for (IndexKey key : index.keys()) {
        if (key.column() != null && retyped.contains(key.column())) {
          IndexClasses.requireOperators(
              execution,
              draft,
              withoutDefaultClass(key, index.method()),
              index.method(),
              draft.retypedAt(key.column()));
        }
      }
    }
    for (Constraint constraint : draft.constraints()) {
      if (constraint instanceof CheckConstraint check) {
        Analysis analysis = analyze(check.expression(), Setting.CHECK);
        if (analysis != null) {
          analysis.requireBoolean("CHECK");
        }
      }
    }
  }

  /** The server writes the class of an index down only if it is not the default one of its type. */
  private static IndexKey withoutDefaultClass(IndexKey key, String method) {
    String input =
        key.operatorClass() == null
            ? ""
            : OperatorClasses.of(method).inputs().getOrDefault(key.operatorClass(), "");
    return input.startsWith("any")
        ? new IndexKey(key.column(), key.expression(), null, key.descending())
        : key;
  }

  private void requireImmutable(@Nullable Analysis analysis, String message) {
    if (analysis != null && analysis.isMutable()) {
      throw execution.refused(
          RefusalKind.INVALID_OBJECT_DEFINITION,
          message,
          ObjectPath.relation(draft.name()),
          execution.span(place),
          null);
    }
  }

  /** Returns null if the expression does not name a column of another type, or is not known. */
  private @Nullable Analysis analyze(@Nullable String expression, Setting setting) {
    boolean concerned =
        !ExpressionColumns.in(expression, draft.name().name(), draft.retyped()).isEmpty();
    if (expression == null) {
      return null;
    }
    try {
      Analysis.of(expression, scope(new TableDraft(draft.base())), setting);
    } catch (Refused changed) {
      // What it names has another name now, which may be that of a column of another type.
      draft.retyped().forEach(column -> execution.makeUncertain(draft.name(), column));
      return null;
    }
    if (!concerned) {
      return null;
    }
    return Analysis.ofKept(expression, scope(new TableDraft(draft.base())), scope(draft), setting);
  }

  private ExpressionScope scope(TableDraft columns) {
    TableScope scope =
        new TableScope(execution, columns, place, ObjectPath.relation(draft.name()), column -> {});
    scope.leavePlace();
    return scope;
  }
}
