package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.expression.ArrayTypes;
import dev.lintel.engine.replay.postgresql.query.QueryReader;
import dev.lintel.engine.replay.postgresql.query.QueryScope;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * Checks the elements of columns that data statements assign to ({@code
 * transformAssignmentSubscripts} of the server's source).
 */
final class ElementTargets {

  private final Execution execution;
  private final QueryReader reader;
  private final TypeBook types;

  ElementTargets(Execution execution, QueryReader reader) {
    this.execution = execution;
    this.reader = reader;
    this.types = new TypeBook(execution);
  }

  /**
   * Refuses an element of what has none, and a value that does not go into it.
   *
   * @param value what is assigned; null if it is DEFAULT or comes from a list
   */
  void require(Column column, @Nullable SqlNode value, QueryScope scope, SqlIdentifier table) {
    SqlType type = types.type(column.type()).base();
    if (ArrayTypes.hasNoElements(type)) {
      throw execution.refused(
          RefusalKind.TYPE_MISMATCH,
          "cannot subscript type %s because it does not support subscripting"
              .formatted(types.printed(type)),
          ObjectPath.relation(new QualifiedName("", Folding.name(table))),
          execution.span(table),
          null);
    }
    SqlType element = type.is("jsonb") ? type : type.element();
    if (value != null && element != null && element.isKnown()) {
      String message =
          "subscripted assignment to \"%s\" requires type %s but expression is of type %%s"
              .formatted(
                  column.name().replace("%", "%%"), types.printed(element).replace("%", "%%"));
      reader.types(scope).requireAssignable(element, value, message);
    }
  }
}
