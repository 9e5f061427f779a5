package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.expression.Known;
import dev.lintel.engine.replay.postgresql.query.AssignedValues;
import dev.lintel.engine.replay.postgresql.query.DistinctRows;
import dev.lintel.engine.replay.postgresql.query.QueryReader;
import dev.lintel.engine.replay.postgresql.query.QueryScope;
import dev.lintel.engine.replay.postgresql.query.QueryShape;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.RepeatedColumn;
import dev.lintel.engine.sql.ConflictClause;
import dev.lintel.engine.sql.node.Expression;
import dev.lintel.engine.sql.node.InsertRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSelect;
import org.jspecify.annotations.Nullable;

/** Checks the rows of INSERT against the columns they go to. */
final class InsertNames {

  private final Execution execution;
  private final QueryReader reader;
  private final RowTargets targets;
  private final InsertRows node;
  private final @Nullable SqlNode query;
  private int width = -1;

  InsertNames(Execution execution, QueryReader reader, RowTargets targets, InsertRows node) {
    this.execution = execution;
    this.reader = reader;
    this.targets = targets;
    this.node = node;
    Expression source = node.source();
    this.query = source == null ? null : tree(source);
  }

  private @Nullable SqlNode tree(Expression source) {
    SqlNode whole = source.parsed();
    return whole != null ? whole : QueryShape.rows(source, execution);
  }

  /** Checks the names in the source of the rows, their number, and the types of constants. */
  void requireSource(QueryScope scope) {
    requireNamedOnce();
    node.columns().stream()
        .filter(name -> !name.isSimple())
        .forEach(name -> targets.requireField(node.table(), name));
    if (query == null) {
      return;
    }
    requireFirstRow(query);
    List<OutputColumn> output = reader.source(query, scope);
    width = output == null ? -1 : output.size();
    requireWidth(query);
    List<Optional<Column>> columns = columns();
    if (!columns.isEmpty() && width > columns.size()) {
      return; // The table may have more columns.
    }
    AssignedValues values = new AssignedValues(execution, reader);
    if (output != null && query.getKind() != SqlKind.VALUES && reader.isCertain()) {
      for (int i = 0; i < Math.min(output.size(), columns.size()); i++) {
        DataType type = resolved(output.get(i).type());
        columns.get(i).ifPresent(column -> values.require(column, type, node.table()));
      }
    }
    List<SqlNode> constants = constants();
    for (int i = 0; i < Math.min(constants.size(), columns.size()); i++) {
      SqlNode item = constants.get(i);
      if (item.getKind() == SqlKind.LITERAL) {
        columns.get(i).ifPresent(column -> values.require(column, item, scope));
      }
    }
    for (List<SqlNode> row : rows()) {
      for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
        SqlNode item = row.get(i);
        columns.get(i).ifPresent(column -> values.require(column, item, scope));
      }
    }
  }

  /** Each row is compared with the columns before the next one is compared with it. */
  private void requireFirstRow(SqlNode source) {
    List<Integer> widths =
        source.getKind() == SqlKind.VALUES
            ? rows().stream().map(List::size).distinct().toList()
            : List.of();
    if (widths.size() > 1) {
      width = widths.get(0);
      requireWidth(source);
    }
  }

  /** Refuses constants that do not fit into the columns, where the statement is run. */
  void requireSizes(QueryScope scope) {
    List<Optional<Column>> columns = columns();
    SizedValues sizes = new SizedValues(execution, reader, targets.table(node.table()), "insert");
    List<List<SqlNode>> given = new ArrayList<>(rows());
    given.add(constants());
    for (List<SqlNode> row : given) {
      for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
        SqlNode item = row.get(i);
        columns.get(i).ifPresent(column -> sizes.require(column, item, scope));
      }
    }
  }

  /** Refuses rows of constants that the constraints of the table certainly refuse. */
  void requireRows(@Nullable ConflictClause conflict, QueryScope scope) {
    Optional<Table> table =
        targets.table(node.table()).filter(t -> NewRows.areJudged(execution, t));
    List<Optional<Column>> columns = columns();
    if (table.isEmpty() || columns.stream().anyMatch(Optional::isEmpty)) {
      return;
    }
    NewKeys keys = new NewKeys(execution, table.get(), conflict, node.table());
    NewRows rows = new NewRows(execution, table.get(), node.table(), keys);
    for (List<SqlNode> row : givesRows() ? rows() : selected(scope)) {
      Map<String, SqlNode> given = new HashMap<>();
      for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
        given.put(columns.get(i).get().name(), row.get(i));
      }
      rows.require(new NewRow(execution, reader, scope, table.get().name(), given, node.table()));
    }
  }

  /** Returns the one row of a query of constants; none if there may be another number of rows. */
  private List<List<SqlNode>> selected(QueryScope scope) {
    List<SqlNode> items = constants();
    boolean one =
        query instanceof SqlSelect select
            && select.getFrom() == null
            && select.getWhere() == null
            && select.getHaving() == null
            && select.getGroup() == null
            && select.getFetch() == null
            && select.getOffset() == null
            && !items.isEmpty();
    for (int i = 0; i < items.size() && one; i++) {
      Known value = reader.types(scope).value(items.get(i));
      one = value.isKnown() || value.isNotNull();
    }
    return one ? List.of(items) : List.of();
  }

  /** Where rows are compared, a string that nothing gave a type is text. */
  private DataType resolved(DataType type) {
    boolean compared =
        SqlKind.SET_QUERY.contains(Objects.requireNonNull(query).getKind())
            || (query instanceof SqlSelect select && DistinctRows.areCompared(execution, select));
    return compared && type.equals(UndeterminedType.LITERAL)
        ? new DataType(null, "text", List.of(), 0)
        : type;
  }

  /** What a plain SELECT lists goes into the columns as it is, strings without a type too. */
  private List<SqlNode> constants() {
    List<SqlNode> items = new ArrayList<>();
    if (query instanceof SqlSelect select && !select.isDistinct()) {
      for (SqlNode item : select.getSelectList()) {
        if (item instanceof SqlIdentifier name && name.isStar()) {
          return List.of();
        }
        items.add(item.getKind() == SqlKind.AS ? ((SqlCall) item).operand(0) : item);
      }
    }
    return items;
  }

  /** Returns whether there is certainly a row to insert. */
  boolean givesRows() {
    return !rows().isEmpty();
  }

  private void requireNamedOnce() {
    SqlIdentifier repeated = RepeatedColumn.in(node.columns());
    if (repeated != null) {
      throw targets.refused(
          RefusalKind.DUPLICATE_COLUMN,
          "column \"%s\" specified more than once".formatted(Folding.part(repeated, 0)),
          node.table(),
          repeated);
    }
  }

  /** Refuses rows of more values than there are columns, or fewer than columns are named. */
  private void requireWidth(SqlNode source) {
    int columns = columns().size();
    if (width < 0 || columns == 0) {
      return;
    }
    if (width > columns + possible()) {
      // TABLE has no place of its own.
      boolean placed = source.getParserPosition().getLineNum() > 0;
      throw targets.refused(
          RefusalKind.SYNTAX_ERROR,
          "INSERT has more expressions than target columns",
          node.table(),
          placed ? source : node.table());
    }
    if (width < columns && !node.columns().isEmpty()) {
      throw targets.refused(
          RefusalKind.SYNTAX_ERROR,
          "INSERT has more target columns than expressions",
          node.table(),
          node.columns().get(width));
    }
  }

  /** Returns how many more columns the table may have, where none are named. */
  private long possible() {
    Optional<Table> table = targets.table(node.table());
    return table.isEmpty() || !node.columns().isEmpty()
        ? 0
        : open(table.get()).stream().filter(name -> table.get().column(name).isEmpty()).count();
  }

  private Set<String> open(Table table) {
    return execution.catalog().uncertainty().members().columnsOf(table.name());
  }

  /** Returns the columns that are named, unless the source may leave some of them to a default. */
  List<String> givenColumns() {
    boolean defaults =
        rows().stream().flatMap(List::stream).anyMatch(v -> v.getKind() == SqlKind.DEFAULT);
    return query == null || defaults
        ? List.of()
        : node.columns().stream().map(name -> Folding.part(name, 0)).toList();
  }

  /** Refuses values for columns that only the server gives values ({@code rewriteTargetListIU}). */
  void requireFillable(boolean overriding) {
    List<Optional<Column>> columns = columns();
    for (int i = 0; i < Math.min(width, columns.size()); i++) {
      int place = i;
      boolean given =
          query == null
              || query.getKind() != SqlKind.VALUES
              || rows().stream().anyMatch(row -> row.get(place).getKind() != SqlKind.DEFAULT);
      Optional<Column> column = columns.get(i).filter(RowTargets::isAutomatic);
      boolean mayBe =
          column.isEmpty() || (overriding && column.get().generated() == null) || !given;
      if (!mayBe) {
        throw targets.refused(
            RefusalKind.GENERATED_ALWAYS,
            "cannot insert a non-DEFAULT value into column \"%s\"".formatted(column.get().name()),
            node.table());
      }
    }
  }

  /** Returns the rows of VALUES; none if the source is another query. */
  private List<List<SqlNode>> rows() {
    List<List<SqlNode>> rows = new ArrayList<>();
    if (query instanceof SqlCall values && query.getKind() == SqlKind.VALUES) {
      for (SqlNode row : values.getOperandList()) {
        if (QueryReader.hasStar(row)) {
          return List.of();
        }
        boolean several = row.getKind() == SqlKind.ROW;
        rows.add(several ? ((SqlCall) row).getOperandList() : List.of(row));
      }
    }
    return rows;
  }

  private List<Optional<Column>> columns() {
    List<Optional<Column>> columns = new ArrayList<>();
    if (!node.columns().isEmpty()) {
      for (SqlIdentifier name : node.columns()) {
        columns.add(
            name.isSimple()
                ? targets.column(node.table(), Folding.name(name))
                : Optional.empty()); // of a field or an element the type is not known
      }
    } else if (targets.table(node.table()).isPresent()) {
      Table table = targets.table(node.table()).get();
      Set<String> open = open(table);
      boolean known = true; // A column that may be added comes last, one that may go moves others.
      for (Column column : table.columns()) {
        known &= !open.contains(column.name());
        columns.add(known ? Optional.of(column) : Optional.empty());
      }
    }
    return columns;
  }
}
