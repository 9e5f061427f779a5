package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.query.ColumnAliases;
import dev.lintel.engine.replay.postgresql.query.FromItem;
import dev.lintel.engine.replay.postgresql.query.QueryReader;
import dev.lintel.engine.replay.postgresql.query.QueryScope;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.query.RecursiveQuery;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.CommonTable;
import dev.lintel.engine.sql.DataClauses;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ScriptParser;
import dev.lintel.engine.sql.node.DdlStatement;
import dev.lintel.engine.sql.node.DeleteRows;
import dev.lintel.engine.sql.node.InsertRows;
import dev.lintel.engine.sql.node.UpdateRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** The tables that WITH puts before a statement. */
final class CommonTables {

  private final Execution execution;
  private final QueryReader reader;
  private final RowQueries queries;

  /**
   * Prepares for a statement.
   *
   * @param queries what reads the statements in WITH
   */
  CommonTables(Execution execution, QueryReader reader, RowQueries queries) {
    this.execution = execution;
    this.reader = reader;
    this.queries = queries;
  }

  /** Returns a scope in which the tables of WITH are known too. */
  QueryScope scope(SourceFile file, DataClauses clauses, QueryScope around) {
    QueryScope scope = new QueryScope(around);
    Set<String> names = new HashSet<>();
    for (CommonTable table : clauses.commonTables()) {
      if (!names.add(table.name())) {
        throw execution.refused(
            RefusalKind.DUPLICATE_ALIAS,
            "WITH query name \"%s\" specified more than once".formatted(table.name()),
            ObjectPath.relation(new QualifiedName("", table.name())),
            execution.statement(),
            null);
      }
      if (clauses.recursive()) {
        scope.addCommonTable(new FromItem(table.name(), null, null, true));
      }
    }
    for (CommonTable table : clauses.commonTables()) {
      scope.addCommonTable(commonTable(file, clauses, table, scope));
    }
    return scope;
  }

  private FromItem commonTable(
      SourceFile file, DataClauses clauses, CommonTable table, QueryScope scope) {
    List<ParsedStatement> statements =
        ScriptParser.parseStatements(
            file, table.body().start(), table.body().end(), Dialect.POSTGRESQL);
    List<OutputColumn> output = null;
    if (statements.size() == 1) {
      ParsedStatement statement = statements.get(0);
      if (statement.node() instanceof DdlStatement ddl) {
        execution.statements().run(ddl, execution);
      }
      output =
          clauses.recursive() ? recursive(statement, table, scope) : queries.read(statement, scope);
    }
    if (!table.extended() && queries.isCertain()) {
      ColumnAliases.require(
          execution, "WITH query", table.name(), output, table.columns(), execution.statement());
    }
    List<OutputColumn> columns = table.extended() ? null : renamed(output, table.columns());
    if (columns == null || columns.isEmpty()) {
      columns = statements.stream().allMatch(CommonTables::isSilent) ? List.of() : null;
    }
    return new FromItem(table.name(), null, columns, true);
  }

  /** Returns whether a statement changes rows and returns none. */
  private static boolean isSilent(ParsedStatement statement) {
    boolean changes =
        statement.node() instanceof InsertRows
            || statement.node() instanceof UpdateRows
            || statement.node() instanceof DeleteRows;
    Tokens tokens = Tokens.of(statement.text());
    return changes
        && IntStream.range(0, tokens.size()).noneMatch(i -> tokens.isWord(i, "returning"));
  }

  private @Nullable List<OutputColumn> recursive(
      ParsedStatement statement, CommonTable table, QueryScope scope) {
    DataClauses body = DataClauses.of(statement.file(), statement.span());
    SqlNode query = body.query();
    return query == null || !body.commonTables().isEmpty() || table.extended()
        ? queries.read(statement, scope)
        : new RecursiveQuery(execution, reader, table.name(), table.columns()).read(query, scope);
  }

  private static @Nullable List<OutputColumn> renamed(
      @Nullable List<OutputColumn> output, List<String> names) {
    if (output == null || names.isEmpty()) {
      return output;
    }
    List<OutputColumn> renamed = new ArrayList<>(output);
    for (int i = 0; i < Math.min(names.size(), output.size()); i++) {
      renamed.set(i, new OutputColumn(names.get(i), output.get(i).type()));
    }
    return renamed;
  }
}
