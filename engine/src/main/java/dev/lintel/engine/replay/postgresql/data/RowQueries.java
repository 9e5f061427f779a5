package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.query.FromItem;
import dev.lintel.engine.replay.postgresql.query.LimitTerms;
import dev.lintel.engine.replay.postgresql.query.LockedRows;
import dev.lintel.engine.replay.postgresql.query.PopulatedViews;
import dev.lintel.engine.replay.postgresql.query.QueryReader;
import dev.lintel.engine.replay.postgresql.query.QueryScope;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.query.UpdatableViews;
import dev.lintel.engine.replay.postgresql.query.UpdatableViews.Change;
import dev.lintel.engine.sql.DataClauses;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.node.DeleteRows;
import dev.lintel.engine.sql.node.InsertRows;
import dev.lintel.engine.sql.node.UpdateRows;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSelect;
import org.jspecify.annotations.Nullable;

/**
 * Reads what queries and data statements name, which the server looks up before it looks at any
 * row: relations, columns, and values that are none of a column's type.
 */
public final class RowQueries {

  private static final Set<String> QUERIES = Set.of("SELECT", "VALUES", "TABLE", "WITH", "MERGE");

  private final Execution execution;
  private final QueryReader reader;
  private final QueryScope outer;
  private final RowTargets targets;
  private final UpdatableViews views;
  private final Stage stage;
  private @Nullable ParsedStatement whole;

  public RowQueries(Execution execution) {
    this(execution, new QueryScope(null));
  }

  /**
   * Prepares for a statement that runs.
   *
   * @param outer the variables that may be meant in it
   */
  public RowQueries(Execution execution, QueryScope outer) {
    this(execution, outer, Stage.RUN);
  }

  private RowQueries(Execution execution, QueryScope outer, Stage stage) {
    this.execution = execution;
    this.outer = outer;
    this.stage = stage;
    this.reader = new QueryReader(execution);
    this.targets = new RowTargets(execution, reader);
    this.views = new UpdatableViews(execution);
  }

  /** Prepares for a statement that is planned, but not run. */
  public static RowQueries ofPlan(Execution execution) {
    return new RowQueries(execution, new QueryScope(null), Stage.PLANNED);
  }

  /** Prepares for a statement of a function that is made. */
  public static RowQueries ofBody(Execution execution, QueryScope outer) {
    return new RowQueries(execution, outer, Stage.REWRITTEN);
  }

  /** Prepares for a statement of a rule that is made. */
  public static RowQueries ofRule(Execution execution, QueryScope outer) {
    return new RowQueries(execution, outer, Stage.ANALYSED);
  }

  /** How far the server comes with a statement. */
  private enum Stage {
    /** Names are looked up. */
    ANALYSED,
    /** Columns that only the server gives values are looked for too. */
    REWRITTEN,
    /** The index of ON CONFLICT is looked for too. */
    PLANNED,
    /** The rows are made, and judged by the constraints. */
    RUN
  }

  private boolean isPlanned() {
    return stage.compareTo(Stage.PLANNED) >= 0;
  }

  /** Refuses a statement that names what certainly does not exist. */
  public void require(ParsedStatement statement) {
    whole = statement;
    read(statement, outer);
    if (stage == Stage.RUN) {
      new PopulatedViews(execution, execution.span(statement.span()))
          .require(reader.relations(), statement.text());
    }
    boolean rows = statement.node() == null ? isQuery(statement) : isChange(statement);
    if (rows) {
      NamedCollations.require(execution, statement);
      SampledTables.require(execution, statement);
    }
  }

  /**
   * Reads a statement.
   *
   * @return the columns it returns; null if they are not known
   */
  public @Nullable List<OutputColumn> read(ParsedStatement statement, QueryScope around) {
    SqlNode node = statement.node();
    if (node == null ? !isQuery(statement) : !isChange(statement)) {
      return null;
    }
    DataClauses clauses = DataClauses.of(statement.file(), statement.span());
    QueryScope scope =
        new CommonTables(execution, reader, this).scope(statement.file(), clauses, around);
    if (node instanceof UpdateRows update) {
      return update(update, clauses, scope);
    }
    if (node instanceof DeleteRows delete) {
      return delete(delete, clauses, scope);
    }
    if (node instanceof InsertRows insert) {
      return insert(insert, clauses, scope);
    }
    if (clauses.merge() != null) {
      MergeNames merge = new MergeNames(execution, reader, targets);
      merge.require(clauses.merge(), scope);
      if (isPlanned()) {
        merge.requireSizes(clauses.merge(), scope);
      }
      return null;
    }
    return clauses.query() == null ? null : query(statement, clauses.query(), scope);
  }

  private @Nullable List<OutputColumn> query(
      ParsedStatement statement, SqlNode query, QueryScope scope) {
    List<OutputColumn> output = reader.query(query, scope);
    String text = statement.file().slice(statement.span());
    boolean planned = isPlanned();
    int start = statement.file().offset(statement.span().line(), statement.span().column());
    new LimitTerms(execution, reader, scope, planned).require(start, text, query);
    new LockedRows(execution, scope, planned).require(text, query);
    if (planned && query instanceof SqlSelect select) {
      PlannedRanges.require(execution, select);
    }
    boolean runs = stage == Stage.RUN && statement.equals(whole); // none in WITH must be run
    if (runs && query instanceof SqlSelect select) {
      new ConstantCasts(execution, reader).require(select, scope);
    }
    return output;
  }

  private static boolean isQuery(ParsedStatement statement) {
    return QUERIES.contains(statement.kind().split(" ", 2)[0]);
  }

  private static boolean isChange(ParsedStatement statement) {
    return statement.node() instanceof UpdateRows
        || statement.node() instanceof InsertRows
        || (statement.node() instanceof DeleteRows delete && !delete.truncate());
  }

  /** Returns whether nothing that was read so far may look otherwise. */
  public boolean isCertain() {
    return reader.isCertain();
  }

  private @Nullable List<OutputColumn> update(
      UpdateRows node, DataClauses clauses, QueryScope around) {
    QueryScope scope = new QueryScope(around);
    reader.addTarget(node.table(), clauses.alias(), scope);
    from(clauses, scope);
    reader.requireCondition(clauses.where(), scope, Setting.WHERE, "WHERE");
    List<OutputColumn> output = returning(clauses, scope);
    targets.requireValues(node.table(), clauses.assignments(), scope);
    targets.requireAssignable(node.table(), node.columns(), clauses.assignments(), scope);
    new DataStatements(execution).requireTargets(node);
    targets.requireDistinct(node.table(), clauses.assignments());
    if (stage != Stage.ANALYSED) {
      targets.requireChangeable(node.table(), clauses.assignments());
      List<String> columns =
          clauses.assignments().stream().flatMap(a -> a.columns().stream()).toList();
      views.require(node.table(), Change.UPDATE, columns);
    }
    if (isPlanned()) {
      targets.requireSizes(node.table(), clauses.assignments(), scope);
    }
    return output;
  }

  private @Nullable List<OutputColumn> delete(
      DeleteRows node, DataClauses clauses, QueryScope around) {
    QueryScope scope = new QueryScope(around);
    reader.addTarget(node.tables().get(0), clauses.alias(), scope);
    from(clauses, scope);
    reader.requireCondition(clauses.where(), scope, Setting.WHERE, "WHERE");
    List<OutputColumn> output = returning(clauses, scope);
    if (stage != Stage.ANALYSED) {
      views.require(node.tables().get(0), Change.DELETE, List.of());
    }
    return output;
  }

  private @Nullable List<OutputColumn> insert(
      InsertRows node, DataClauses clauses, QueryScope around) {
    InsertNames insert = new InsertNames(execution, reader, targets, node);
    insert.requireSource(around);
    ConflictNames conflict = new ConflictNames(execution, reader, targets, node);
    conflict.requireNames(clauses, around);
    QueryScope returned = new QueryScope(around);
    reader.addTarget(node.table(), clauses.alias(), returned);
    List<OutputColumn> output = returning(clauses, returned);
    if (stage != Stage.ANALYSED) {
      insert.requireFillable(clauses.overriding());
      views.require(node.table(), Change.INSERT, insert.givenColumns());
      conflict.requireNoRules(clauses);
    }
    if (isPlanned()) {
      insert.requireSizes(around);
      if (clauses.conflict() != null) {
        targets.requireSizes(node.table(), clauses.conflict().assignments(), around);
      }
      conflict.requireIndex(clauses, insert.givesRows());
    }
    if (stage == Stage.RUN) {
      insert.requireRows(clauses.conflict(), around);
    }
    return output;
  }

  private void from(DataClauses clauses, QueryScope scope) {
    if (clauses.from() instanceof SqlSelect select && select.getFrom() != null) {
      reader.addFrom(select.getFrom(), scope);
    } else if (clauses.hasFrom()) {
      // Whatever stands there may have any name and any column.
      scope.add(new FromItem("", null, null, false));
      scope.show(null);
    }
  }

  private @Nullable List<OutputColumn> returning(DataClauses clauses, QueryScope scope) {
    if (clauses.returning() instanceof SqlSelect select && select.getFrom() == null) {
      return reader.items(select.getSelectList(), scope, Setting.RETURNING);
    }
    return null;
  }
}
