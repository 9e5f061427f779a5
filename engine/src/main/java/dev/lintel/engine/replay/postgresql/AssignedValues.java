package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import org.apache.calcite.sql.SqlNode;

/** Checks what goes into a column: by SET, by VALUES, or as its default. */
final class AssignedValues {

  private final Execution execution;

  AssignedValues(Execution execution) {
    this.execution = execution;
  }

  /** Refuses a value whose type certainly does not go into the column. */
  void require(Column column, SqlNode value, QueryScope scope) {
    String string = CertainTypes.string(value);
    if (string != null) {
      new LiteralValues(execution)
          .require(column.type(), string, path(column), execution.span(value));
      return;
    }
    DataType type = new CertainTypes(execution, scope).of(value);
    if (type != null && isRefused(execution, type, column.type())) {
      throw execution.refused(
          RefusalKind.TYPE_MISMATCH,
          "column \"%s\" is of type %s but expression is of type %s"
              .formatted(column.name(), written(column.type()), written(type)),
          path(column),
          execution.span(value),
          column.origin());
    }
  }

  private static ObjectPath path(Column column) {
    return ObjectPath.relation(new QualifiedName("", column.name()));
  }

  /** Returns whether one type is certainly not assigned to another. */
  static boolean isRefused(Execution execution, DataType from, DataType to) {
    return execution.emptyStart()
        && !execution.state().ownOperators()
        && Casts.isRefused(execution.catalog(), from, to);
  }

  /** Returns a type as messages have it, without its modifiers. */
  static String written(DataType type) {
    return CommonType.withoutModifiers(type).sql();
  }
}
