package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.expression.RowColumn;
import dev.lintel.engine.replay.postgresql.query.QueryReader;
import dev.lintel.engine.replay.postgresql.query.QueryScope;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.type.CompositeColumns;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * Checks the fields of composite columns that data statements assign to ({@code
 * transformAssignmentIndirection} of the server's source).
 */
final class FieldTargets {

  private final Execution execution;
  private final QueryReader reader;
  private final TypeBook types;

  FieldTargets(Execution execution, QueryReader reader) {
    this.execution = execution;
    this.reader = reader;
    this.types = new TypeBook(execution);
  }

  /**
   * Refuses a field that the type of a column certainly lacks, and a value that does not go into
   * it.
   *
   * @param path the fields, each in the one before
   * @param value what is assigned; null if it is DEFAULT or comes from a list
   */
  void require(
      Column column,
      List<String> path,
      @Nullable SqlNode value,
      QueryScope scope,
      SqlIdentifier table) {
    SqlType type = types.type(column.type());
    for (String field : path) {
      if (!type.isKnown()) {
        return;
      }
      type = field(column, field, type, table);
    }
    if (value != null && type.isKnown()) {
      String message =
          "subfield \"%s\" is of type %s but expression is of type %%s"
              .formatted(
                  path.get(path.size() - 1).replace("%", "%%"),
                  types.printed(type).replace("%", "%%"));
      reader.types(scope).requireAssignable(type, value, message);
    }
  }

  private SqlType field(Column column, String field, SqlType type, SqlIdentifier table) {
    String target =
        "cannot assign to field \"%s\" of column \"%s\"".formatted(field, column.name());
    if (type.base().form() != Form.COMPOSITE) {
      throw refused(
          RefusalKind.TYPE_MISMATCH,
          "%s because its type %s is not a composite type".formatted(target, types.printed(type)),
          table);
    }
    List<RowColumn> columns = new CompositeColumns(execution).of(type);
    if (columns == null) {
      return SqlType.ANY_ONE;
    }
    Optional<RowColumn> found =
        columns.stream().filter(known -> known.name().equals(field)).findFirst();
    if (found.isEmpty()) {
      throw refused(
          RefusalKind.MISSING_COLUMN,
          "%s because there is no such column in data type %s"
              .formatted(target, types.printed(type)),
          table);
    }
    return found.get().type().type();
  }

  private Refused refused(RefusalKind kind, String message, SqlIdentifier table) {
    return execution.refused(
        kind,
        message,
        ObjectPath.relation(new QualifiedName("", Folding.name(table))),
        execution.span(table),
        null);
  }
}
