package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.expression.Coercions;
import dev.lintel.engine.replay.postgresql.expression.Coercions.Context;
import dev.lintel.engine.replay.postgresql.type.Casts;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;

/** Checks what goes into a column: by SET, by VALUES, or as its default. */
public final class AssignedValues {

  private final Execution execution;
  private final QueryReader reader;

  public AssignedValues(Execution execution, QueryReader reader) {
    this.execution = execution;
    this.reader = reader;
  }

  /** Refuses a value whose type certainly does not go into the column. */
  public void require(Column column, SqlNode value, QueryScope scope) {
    if (value.getKind() != SqlKind.DEFAULT) {
      reader.types(scope).requireAssignable(column, value);
    }
  }

  /** Refuses the column of a query whose type certainly does not go into the column. */
  public void require(Column column, DataType type, SqlNode query) {
    TypeBook types = new TypeBook(execution);
    SqlType from = types.type(type);
    SqlType to = types.type(column.type());
    boolean closed = execution.emptyStart() && !execution.state().ownOperators().mayCast(type);
    if (closed && !Coercions.can(from, to, Context.ASSIGNMENT)) {
      throw execution.refused(
          RefusalKind.TYPE_MISMATCH,
          "column \"%s\" is of type %s but expression is of type %s"
              .formatted(column.name(), types.printed(to), types.printed(from)),
          ObjectPath.relation(new QualifiedName("", "")),
          execution.span(query),
          null);
    }
  }

  /** Returns whether one type is certainly not assigned to another. */
  public static boolean isRefused(Execution execution, DataType from, DataType to) {
    return execution.emptyStart()
        && !execution.state().ownOperators().mayCast(from)
        && Casts.isRefused(execution.catalog(), from, to);
  }

  /** Returns a type as messages have it, without its modifiers. */
  public static String written(DataType type) {
    return CommonType.withoutModifiers(type).sql();
  }
}
