package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.expression.Comparability;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import org.apache.calcite.sql.SqlNode;

/**
 * Types whose values the server can neither sort nor tell apart ({@code get_sort_group_operators}
 * of the server's source).
 */
final class ComparableTypes {

  private final Execution execution;
  private final TypeBook types;

  ComparableTypes(Execution execution) {
    this.execution = execution;
    this.types = new TypeBook(execution);
  }

  /** Refuses to group by values of a type, or to leave out equal ones. */
  void requireEquality(DataType type, SqlNode place) {
    require(type, "an equality operator", place);
  }

  /** Refuses to sort by values of a type. */
  void requireOrder(DataType type, SqlNode place) {
    require(type, "an ordering operator", place);
  }

  private void require(DataType type, String what, SqlNode place) {
    SqlType found = types.type(type);
    if (Comparability.isLacking(found) && execution.emptyStart()) {
      throw execution.refused(
          RefusalKind.MISSING_FUNCTION,
          "could not identify %s for type %s".formatted(what, types.printed(found)),
          ObjectPath.relation(new QualifiedName("", "")),
          execution.span(place),
          null);
    }
  }
}
