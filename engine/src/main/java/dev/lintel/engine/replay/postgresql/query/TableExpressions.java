package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.expression.Analysis;
import dev.lintel.engine.replay.postgresql.expression.ExpressionScope;
import dev.lintel.engine.replay.postgresql.expression.Known;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import dev.lintel.engine.sql.node.Expression;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * Checks the expressions that belong to a table: that their functions and operators are there, that
 * their types are those wanted, and that nothing stands in them that may not.
 */
public final class TableExpressions {

  private final Execution execution;
  private final TableDraft draft;

  public TableExpressions(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  private static void anyColumn(Column column) {
    // Nothing is wanted of the columns that an expression uses.
  }

  /** Checks the condition of a CHECK. */
  public void requireCheck(Expression expression) {
    analyze(expression, Setting.CHECK, TableExpressions::anyColumn).requireBoolean("CHECK");
  }

  /** Checks the condition of a partial index. */
  public void requirePredicate(@Nullable Expression expression) {
    if (expression != null) {
      Analysis analysis = analyze(expression, Setting.INDEX_PREDICATE, TableExpressions::anyColumn);
      analysis.requireBoolean("WHERE");
      requireImmutable(
          analysis, expression, "functions in index predicate must be marked IMMUTABLE");
    }
  }

  /** Checks an expression that an index is built on; returns its type as far as it is known. */
  public DataType requireKey(@Nullable Expression expression) {
    if (expression == null) {
      return UndeterminedType.UNKNOWN;
    }
    Analysis analysis = analyze(expression, Setting.INDEX_EXPRESSION, TableExpressions::anyColumn);
    requireImmutable(
        analysis, expression, "functions in index expression must be marked IMMUTABLE");
    return QueryExpressions.data(analysis.type());
  }

  /** Checks the expression of a generated column. */
  public void requireGenerated(String column, DataType type, @Nullable Expression expression) {
    if (expression == null) {
      return;
    }
    Analysis analysis =
        analyze(expression, Setting.GENERATED, read -> requireNotGenerated(read, expression));
    // The cast to the column's type is not looked at.
    requireImmutable(analysis, expression, "generation expression is not immutable");
    requireAssignable(analysis, column, type);
  }

  private void requireNotGenerated(Column column, Expression expression) {
    if (column.generated() != null && execution.isCertain(draft.name(), column.name())) {
      throw refused(
          expression,
          "cannot use generated column \"%s\" in column generation expression"
              .formatted(column.name()));
    }
  }

  private void requireImmutable(Analysis analysis, Expression expression, String message) {
    if (analysis.isMutable()) {
      throw refused(expression, message);
    }
  }

  private Refused refused(Expression expression, String message) {
    return execution.refused(
        RefusalKind.INVALID_OBJECT_DEFINITION,
        message,
        ObjectPath.relation(draft.name()),
        execution.span(expression),
        null);
  }

  private Analysis analyze(Expression expression, Setting setting, Consumer<Column> reader) {
    ObjectPath object = ObjectPath.relation(draft.name());
    return Analysis.of(
        expression.text(), new TableScope(execution, draft, expression, object, reader), setting);
  }

  private void requireAssignable(Analysis analysis, String column, DataType type) {
    TypeBook types = new TypeBook(execution);
    analysis.requireAssignable(
        types.type(type),
        "column \"%s\" is of type %s but default expression is of type %%s"
            .formatted(column, types.printed(types.type(type))));
  }

  /**
   * Returns the type that a default was written in.
   *
   * @param sql the default
   * @param place a statement that it is looked at for
   */
  public static DataType typeOfDefault(Execution execution, String sql, SqlNode place) {
    ConstantScope scope =
        new ConstantScope(execution, place, ObjectPath.relation(new QualifiedName("", "")));
    try {
      return QueryExpressions.data(Analysis.of(sql, scope, Setting.DEFAULT).type());
    } catch (Refused changed) {
      return UndeterminedType.UNKNOWN; // What it names is no longer there.
    }
  }

  /**
   * Returns the value of a default, as far as constants tell.
   *
   * @param place a statement that it is looked at for
   */
  public static Known valueOfDefault(Execution execution, String sql, SqlNode place) {
    ConstantScope scope =
        new ConstantScope(execution, place, ObjectPath.relation(new QualifiedName("", "")));
    return value(sql, scope, Setting.DEFAULT, name -> Known.UNKNOWN);
  }

  /**
   * Returns whether the condition of a CHECK holds for a row, as far as constants tell.
   *
   * @param place a statement that it is looked at for
   * @param columns the values of the row
   */
  public static Known valueOfCheck(
      Execution execution,
      Table table,
      String sql,
      SqlNode place,
      Function<String, Known> columns) {
    TableScope scope =
        new TableScope(
            execution,
            new TableDraft(table),
            place,
            ObjectPath.relation(table.name()),
            TableExpressions::anyColumn);
    return value(sql, scope, Setting.CHECK, columns);
  }

  static Known value(
      String sql, ExpressionScope scope, Setting setting, Function<String, Known> names) {
    try {
      return Analysis.of(sql, scope, setting).value(names);
    } catch (Refused changed) {
      return Known.UNKNOWN; // What it names is no longer there.
    }
  }

  /** Checks a default. */
  public static void requireDefault(
      Execution execution, ObjectPath column, DataType type, Expression expression) {
    TypeBook types = new TypeBook(execution);
    String name = column.member();
    Analysis.of(
            expression.text(), new ConstantScope(execution, expression, column), Setting.DEFAULT)
        .requireAssignable(
            types.type(type),
            "column \"%s\" is of type %s but default expression is of type %%s"
                .formatted(name, types.printed(types.type(type))));
  }
}
