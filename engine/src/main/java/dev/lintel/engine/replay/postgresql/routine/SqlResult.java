package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Routine.Mode;
import dev.lintel.engine.catalog.Routine.Parameter;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.expression.Coercions;
import dev.lintel.engine.replay.postgresql.expression.Coercions.Context;
import dev.lintel.engine.replay.postgresql.expression.RowColumn;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.type.CompositeColumns;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a function of language SQL returns ({@code check_sql_fn_retval} of the server's source). */
final class SqlResult {

  private final Execution execution;
  private final TypeBook types;
  private final Routine routine;
  private final DataType declared;
  private final SqlType result;

  /**
   * Prepares to compare.
   *
   * @param result what the function is declared to return
   */
  SqlResult(Execution execution, Routine routine, DataType result) {
    this.execution = execution;
    this.types = new TypeBook(execution);
    this.routine = routine;
    this.declared = result;
    this.result = types.type(result);
  }

  /** Returns the type as messages have it. */
  String printed() {
    return result.isKnown() ? types.printed(result) : declared.sql();
  }

  /** Returns whether columns certainly do not make what the function is declared to return. */
  boolean differs(List<OutputColumn> output) {
    if (!result.isKnown()) {
      return false;
    }
    SqlType base = result.base();
    boolean row = base.form() == Form.COMPOSITE || base.is("record");
    if (!row) {
      boolean scalar = base.form() != Form.PSEUDO;
      return scalar && (output.size() != 1 || isOther(output.get(0), result));
    }
    boolean single = output.size() == 1 && isRow(output.get(0));
    List<SqlType> columns = single ? null : columns();
    return columns != null && differs(output, columns);
  }

  private boolean isRow(OutputColumn column) {
    SqlType type = type(column);
    return !type.isKnown() || type.base().form() == Form.COMPOSITE || type.is("record");
  }

  private boolean differs(List<OutputColumn> output, List<SqlType> columns) {
    if (output.size() != columns.size()) {
      return true;
    }
    for (int i = 0; i < columns.size(); i++) {
      if (isOther(output.get(i), columns.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOther(OutputColumn column, SqlType wanted) {
    SqlType type = type(column);
    return execution.emptyStart()
        && !execution.state().ownOperators().mayCast(column.type())
        && !Coercions.can(type, wanted, Context.ASSIGNMENT);
  }

  /** A string that nothing gave a type comes out of a query as text. */
  private SqlType type(OutputColumn column) {
    return column.type().equals(UndeterminedType.LITERAL)
        ? BuiltIns.type("text")
        : types.type(column.type());
  }

  /** Returns the types of the columns of the result; null if any will do, or they are not known. */
  private @Nullable List<SqlType> columns() {
    List<Parameter> outputs =
        routine.parameters().stream()
            .filter(p -> p.mode() == Mode.OUT || p.mode() == Mode.INOUT || p.mode() == Mode.TABLE)
            .toList();
    if (outputs.size() > 1) {
      return outputs.stream().map(p -> types.type(p.type())).toList();
    }
    List<RowColumn> columns = new CompositeColumns(execution).of(result);
    return columns == null ? null : columns.stream().map(column -> column.type().type()).toList();
  }
}
