package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.expression.Known;
import dev.lintel.engine.replay.postgresql.query.QueryReader;
import dev.lintel.engine.replay.postgresql.query.QueryScope;
import dev.lintel.engine.replay.postgresql.query.StoredForm;
import dev.lintel.engine.replay.postgresql.query.TableExpressions;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import java.util.HashMap;
import java.util.Map;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;

/** The values that a new row has in the columns of its table, as far as constants tell. */
final class NewRow {

  private final Execution execution;
  private final QueryReader reader;
  private final QueryScope scope;
  private final QualifiedName table;
  private final Map<String, SqlNode> given;
  private final SqlNode place;
  private final Map<String, Known> values = new HashMap<>();

  /**
   * Prepares for a row.
   *
   * @param table where it goes
   * @param given what the statement gives the columns; the others get their defaults
   * @param place the statement
   */
  NewRow(
      Execution execution,
      QueryReader reader,
      QueryScope scope,
      QualifiedName table,
      Map<String, SqlNode> given,
      SqlNode place) {
    this.execution = execution;
    this.reader = reader;
    this.scope = scope;
    this.table = table;
    this.given = Map.copyOf(given);
    this.place = place;
  }

  /** Returns whether a column certainly gets NULL. */
  boolean isNull(Column column) {
    SqlNode item = given.get(column.name());
    boolean written = item instanceof SqlLiteral literal && literal.getValue() != null;
    return !written && value(column).isNull();
  }

  /** Returns the value of a column. */
  Known value(Column column) {
    Known known = values.get(column.name());
    if (known == null) {
      known = computed(column);
      values.put(column.name(), known);
    }
    return known;
  }

  private Known computed(Column column) {
    SqlNode item = given.get(column.name());
    Known value =
        item == null || item.getKind() == SqlKind.DEFAULT
            ? valueOfDefault(column)
            : reader.types(scope).value(item);
    Known typed = value.as(new TypeBook(execution).type(column.type()));
    return StoredForm.of(column.type(), typed);
  }

  private Known valueOfDefault(Column column) {
    if (column.generated() != null || !execution.isDefaultCertain(table, column.name())) {
      return Known.UNKNOWN;
    }
    if (column.identity() != null) {
      return Known.SOMETHING;
    }
    if (column.defaultValue() != null) {
      return column.defaultValue().sequence() != null
          ? Known.SOMETHING
          : TableExpressions.valueOfDefault(execution, column.defaultValue().sql(), place);
    }
    // A domain may have a default of its own.
    return column.type().userType() == null ? Known.NULL : ofType(column.type());
  }

  private Known ofType(DataType type) {
    return new TypeBook(execution).type(type).of() == null ? Known.NULL : Known.UNKNOWN;
  }
}
