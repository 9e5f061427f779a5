package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.expression.Typed;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlBasicCall;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSelect;
import org.jspecify.annotations.Nullable;

/**
 * A query of WITH RECURSIVE, whose first term decides the columns that the second may read ({@code
 * determineRecursiveColTypes} and {@code analyzeCTE} of the server's source).
 */
public final class RecursiveQuery {

  private final Execution execution;
  private final QueryReader reader;
  private final String name;
  private final List<String> columns;

  /**
   * Prepares for a query.
   *
   * @param name the name that it has in WITH
   * @param columns the names that WITH gives to its columns; empty if none
   */
  public RecursiveQuery(
      Execution execution, QueryReader reader, String name, List<String> columns) {
    this.execution = execution;
    this.reader = reader;
    this.name = name;
    this.columns = columns;
  }

  /**
   * Reads the query.
   *
   * @param scope where the query is to be found under its name
   * @return its columns under their own names; null if they are not known
   */
  public @Nullable List<OutputColumn> read(SqlNode query, QueryScope scope) {
    SqlBasicCall union =
        RecursiveForm.reads(query, name) ? RecursiveForm.require(execution, name, query) : null;
    if (union == null) {
      return reader.query(query, scope);
    }
    List<OutputColumn> first = typed(reader.query(union.operand(0), scope));
    if (reader.isCertain()) {
      ColumnAliases.require(
          execution, "WITH query", name, first, columns, execution.span(union.operand(0)));
    }
    if (first == null || columns.size() > first.size()) {
      return reader.query(query, scope);
    }
    scope.addCommonTable(new FromItem(name, null, renamed(first), true));
    List<OutputColumn> all = reader.query(query, scope);
    requireNoAggregate(union.operand(1), scope);
    if (all != null && all.size() == first.size() && reader.isCertain()) {
      for (int i = 0; i < all.size(); i++) {
        requireSame(i, first.get(i).type(), all.get(i).type(), union);
      }
    }
    return first;
  }

  /** A string that nothing gave a type is text at once. */
  private static @Nullable List<OutputColumn> typed(@Nullable List<OutputColumn> columns) {
    return columns == null
        ? null
        : columns.stream()
            .map(
                c ->
                    c.type().equals(UndeterminedType.LITERAL)
                        ? new OutputColumn(
                            c.name(), Typed.of(BuiltIns.type("text")).data(), c.named())
                        : c)
            .toList();
  }

  private List<OutputColumn> renamed(List<OutputColumn> output) {
    List<OutputColumn> renamed = new ArrayList<>(output);
    for (int i = 0; i < columns.size(); i++) {
      renamed.set(i, new OutputColumn(columns.get(i), output.get(i).type()));
    }
    return renamed;
  }

  private void requireSame(int index, DataType first, DataType overall, SqlNode place) {
    if (first.equals(UndeterminedType.UNKNOWN) || overall.equals(UndeterminedType.UNKNOWN)) {
      return;
    }
    TypeBook types = new TypeBook(execution);
    SqlType given = types.type(first);
    SqlType common =
        overall.equals(UndeterminedType.LITERAL) ? BuiltIns.type("text") : types.type(overall);
    if (given.isKnown() && common.isKnown() && !given.equals(common)) {
      String written = first.userType() == null ? first.sql() : types.printed(given);
      throw refused(
          RefusalKind.TYPE_MISMATCH,
          "recursive query \"%s\" column %d has type %s in non-recursive term but type %s overall"
              .formatted(name, index + 1, written, types.printed(common)),
          place);
    }
  }

  /** Refuses an aggregate in the term that reads the query itself. */
  private void requireNoAggregate(SqlNode term, QueryScope scope) {
    if (term instanceof SqlSelect select && RecursiveForm.isFrom(select.getFrom(), name)) {
      Aggregates aggregates = new Aggregates(execution, scope);
      SqlNode found = aggregates.in(select.getSelectList());
      SqlNode aggregate = found == null ? aggregates.in(select.getHaving()) : found;
      if (aggregate != null) {
        throw refused(
            RefusalKind.INVALID_RECURSION,
            "aggregate functions are not allowed in a recursive query's recursive term",
            aggregate);
      }
    } else if (term instanceof SqlCall call && SqlKind.SET_QUERY.contains(call.getKind())) {
      call.getOperandList().forEach(operand -> requireNoAggregate(operand, scope));
    }
  }

  private Refused refused(RefusalKind kind, String message, SqlNode place) {
    return execution.refused(
        kind,
        message,
        ObjectPath.relation(new QualifiedName("", name)),
        execution.span(place),
        null);
  }
}
