package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.IdentityMode;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.query.AssignedValues;
import dev.lintel.engine.replay.postgresql.query.QueryReader;
import dev.lintel.engine.replay.postgresql.query.QueryScope;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.sql.Assignment;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlWith;
import org.jspecify.annotations.Nullable;

/** Checks what data statements assign to the columns of their table. */
final class RowTargets {

  private final Execution execution;
  private final QueryReader reader;
  private final AssignedValues values;
  private final FieldTargets fields;
  private final ElementTargets elements;

  RowTargets(Execution execution, QueryReader reader) {
    this.execution = execution;
    this.reader = reader;
    this.values = new AssignedValues(execution, reader);
    this.fields = new FieldTargets(execution, reader);
    this.elements = new ElementTargets(execution, reader);
  }

  /**
   * Checks SET: the values, the columns, and that none is assigned twice, or a part of it besides
   * the whole.
   */
  void requireAssignments(SqlIdentifier table, List<Assignment> assignments, QueryScope scope) {
    requireValues(table, assignments, scope);
    requireAssignable(table, List.of(), assignments, scope);
    requireDistinct(table, assignments);
  }

  /** Checks the values of SET for themselves. */
  void requireValues(SqlIdentifier table, List<Assignment> assignments, QueryScope scope) {
    for (Assignment assignment : assignments) {
      SqlNode value = assignment.value();
      if (value != null) {
        requireRow(table, assignment, value);
        if (assignment.columns().size() > 1 && isQuery(value)) {
          List<OutputColumn> output = reader.query(value, scope);
          requireWidth(table, assignment, output == null ? -1 : output.size());
        } else {
          reader.require(value, scope, Setting.UPDATE);
        }
        boolean row = value.getKind() == SqlKind.ROW;
        requireWidth(table, assignment, row ? ((SqlCall) value).operandCount() : -1);
      }
    }
  }

  /**
   * Checks the values of SET against the columns.
   *
   * @param written the columns as they stand in the statement, as far as that is known
   */
  void requireAssignable(
      SqlIdentifier table,
      List<SqlIdentifier> written,
      List<Assignment> assignments,
      QueryScope scope) {
    for (Assignment assignment : assignments) {
      SqlNode value = assignment.value();
      for (String column : assignment.columns()) {
        requireColumn(
            table,
            column,
            written.stream()
                .filter(name -> Folding.part(name, 0).equals(column))
                .findFirst()
                .orElse(table));
      }
      if (!assignment.fields().isEmpty()) {
        column(table, assignment.columns().get(0))
            .ifPresent(c -> fields.require(c, assignment.fields(), value, scope, table));
      }
      if (assignment.element()) {
        column(table, assignment.columns().get(0))
            .ifPresent(c -> elements.require(c, value, scope, table));
      }
      if (value != null) {
        column(table, assignment.column()).ifPresent(c -> values.require(c, value, scope));
        requireEach(table, assignment, value, scope);
      }
    }
  }

  /** Checks that no column is assigned twice ({@code rewriteTargetListIU}). */
  void requireDistinct(SqlIdentifier table, List<Assignment> assignments) {
    Set<String> assigned = new HashSet<>();
    Set<String> whole = new HashSet<>();
    for (Assignment assignment : assignments) {
      for (String column : assignment.columns()) {
        boolean again = !assigned.add(column);
        boolean replaces =
            assignment.whole() ? !whole.add(column) || again : whole.contains(column);
        if (replaces) {
          throw refused(
              RefusalKind.SYNTAX_ERROR,
              "multiple assignments to same column \"%s\"".formatted(column),
              table);
        }
      }
    }
  }

  /** Refuses constants that do not fit into the columns, where the statement is run. */
  void requireSizes(SqlIdentifier table, List<Assignment> assignments, QueryScope scope) {
    SizedValues sizes = new SizedValues(execution, reader, table(table), "update");
    for (Assignment assignment : assignments) {
      SqlNode value = assignment.value();
      List<String> columns = assignment.whole() ? assignment.columns() : List.of();
      boolean row = value != null && columns.size() > 1 && value.getKind() == SqlKind.ROW;
      List<SqlNode> items =
          value == null ? List.of() : row ? ((SqlCall) value).getOperandList() : List.of(value);
      for (int i = 0; i < Math.min(items.size(), columns.size()); i++) {
        SqlNode item = items.get(i);
        column(table, columns.get(i)).ifPresent(c -> sizes.require(c, item, scope));
      }
    }
  }

  /** Checks the values of several columns that are assigned together. */
  private void requireEach(
      SqlIdentifier table, Assignment assignment, SqlNode value, QueryScope scope) {
    List<String> columns = assignment.columns();
    if (columns.size() < 2 || !assignment.whole()) {
      return;
    }
    if (value.getKind() == SqlKind.ROW) {
      List<SqlNode> items = ((SqlCall) value).getOperandList();
      for (int i = 0; i < Math.min(items.size(), columns.size()); i++) {
        SqlNode item = items.get(i);
        column(table, columns.get(i)).ifPresent(c -> values.require(c, item, scope));
      }
    } else if (value.getKind().belongsTo(SqlKind.QUERY)) {
      List<OutputColumn> output = reader.query(value, scope);
      for (int i = 0; output != null && i < Math.min(output.size(), columns.size()); i++) {
        DataType type = output.get(i).type();
        column(table, columns.get(i))
            .filter(c -> reader.isCertain())
            .ifPresent(c -> values.require(c, type, table));
      }
    }
  }

  /** Several columns take a row or a query ({@code transformMultiAssignRef}). */
  private void requireRow(SqlIdentifier table, Assignment assignment, SqlNode value) {
    boolean single =
        value instanceof SqlLiteral || value instanceof SqlIdentifier || isCallOfFunction(value);
    if (assignment.columns().size() > 1 && single) {
      throw refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression",
          table);
    }
  }

  private static boolean isCallOfFunction(SqlNode value) {
    return value instanceof SqlCall call
        && !call.getOperator().getName().equalsIgnoreCase("row")
        && call.getOperator() instanceof SqlFunction;
  }

  private static boolean isQuery(SqlNode value) {
    return value.getKind().belongsTo(SqlKind.QUERY) || value instanceof SqlWith;
  }

  private void requireWidth(SqlIdentifier table, Assignment assignment, int given) {
    if (assignment.columns().size() > 1 && given > 0 && given != assignment.columns().size()) {
      throw refused(
          RefusalKind.SYNTAX_ERROR, "number of columns does not match number of values", table);
    }
  }

  /** Refuses a field of a column that it certainly lacks, where INSERT names it. */
  void requireField(SqlIdentifier table, SqlIdentifier target) {
    List<String> path =
        IntStream.range(1, target.names.size()).mapToObj(i -> Folding.part(target, i)).toList();
    column(table, Folding.part(target, 0))
        .filter(c -> !path.contains(""))
        .ifPresent(c -> fields.require(c, path, null, new QueryScope(null), table));
  }

  /** Refuses a column that the table certainly lacks. */
  void requireColumn(SqlIdentifier table, String column, SqlIdentifier place) {
    Optional<Table> found = table(table);
    if (found.isPresent()
        && found.get().column(column).isEmpty()
        && !SystemColumns.NAMES.contains(column)
        && execution.isCertain(found.get().name(), column)) {
      throw new MissingColumn(execution)
          .ofRelation(found.get().name(), column, execution.span(place));
    }
  }

  /** Refuses to change a column that only the server gives values ({@code rewriteTargetListIU}). */
  void requireChangeable(SqlIdentifier table, List<Assignment> assignments) {
    for (Assignment assignment : assignments) {
      Optional<Column> column =
          assignment.isDefault() ? Optional.empty() : column(table, assignment.column());
      if (column.filter(RowTargets::isAutomatic).isPresent()) {
        throw refused(
            RefusalKind.GENERATED_ALWAYS,
            "column \"%s\" can only be updated to DEFAULT".formatted(column.get().name()),
            table);
      }
    }
  }

  /** Returns whether only the server gives a column values. */
  static boolean isAutomatic(Column column) {
    return column.generated() != null || column.identity() == IdentityMode.ALWAYS;
  }

  /** Returns a column that a table certainly has. */
  Optional<Column> column(SqlIdentifier table, @Nullable String column) {
    return column == null
        ? Optional.empty()
        : table(table)
            .filter(found -> execution.isCertain(found.name(), column))
            .flatMap(found -> found.column(column));
  }

  /** Returns a table if it is one and certainly as it looks. */
  Optional<Table> table(SqlIdentifier identifier) {
    Optional<QualifiedName> name = new Lookup(execution).find(identifier);
    return name.filter(execution::isCertain)
        .flatMap(found -> execution.catalog().relation(found))
        .filter(Table.class::isInstance)
        .map(Table.class::cast);
  }

  /** Makes a refusal about a table. */
  Refused refused(RefusalKind kind, String message, SqlIdentifier table) {
    return refused(kind, message, table, table);
  }

  /** Makes a refusal about a table that stands elsewhere. */
  Refused refused(RefusalKind kind, String message, SqlIdentifier table, SqlNode place) {
    return execution.refused(
        kind,
        message,
        ObjectPath.relation(new QualifiedName("", Folding.name(table))),
        execution.span(place),
        null);
  }
}
