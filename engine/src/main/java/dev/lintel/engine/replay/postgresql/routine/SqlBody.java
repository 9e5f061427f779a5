package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Routine.Mode;
import dev.lintel.engine.catalog.Routine.Parameter;
import dev.lintel.engine.catalog.RoutineCode;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.data.RowQueries;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.query.AssignedValues;
import dev.lintel.engine.replay.postgresql.query.QueryScope;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.type.BuiltInTypes;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.DataClauses;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ScriptParser;
import dev.lintel.engine.sql.Understanding;
import dev.lintel.engine.sql.node.DdlStatement;
import dev.lintel.engine.sql.node.DeleteRows;
import dev.lintel.engine.sql.node.InsertRows;
import dev.lintel.engine.sql.node.UpdateRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the names in a body of language SQL, and what its last statement returns, as the server
 * does when the function is created ({@code fmgr_sql_validator} and {@code check_sql_fn_retval}).
 */
final class SqlBody {

  private static final Set<String> QUERIES = Set.of("SELECT", "VALUES", "TABLE", "WITH");

  private final Execution execution;
  private final Routine routine;
  private final SourceSpan span;

  /**
   * Makes a check.
   *
   * @param span where the routine is created
   */
  SqlBody(Execution execution, Routine routine, SourceSpan span) {
    this.execution = execution;
    this.routine = routine;
    this.span = span;
  }

  /** Refuses names that certainly mean nothing. */
  void require() {
    RoutineCode code = routine.code();
    boolean checked =
        code != null
            && code.language().equals("sql")
            && execution.state().checksBodies()
            && routine.inputs().stream().noneMatch(p -> p.type().name().startsWith("any"));
    if (code == null || !checked) {
      return;
    }
    Execution inner =
        code.file() == execution.file() ? execution.inside() : execution.inside(code.file(), span);
    // It is there already when its body is checked, and may call itself.
    List<Routine> routines = new ArrayList<>(inner.catalog().routines(routine.name()));
    routines.add(routine);
    inner.set(inner.catalog().withRoutines(routine.name(), routines));
    if (!code.searchPath().isEmpty()) {
      inner.set(inner.state().with(SearchPath.of(code.searchPath())));
    }
    List<ParsedStatement> statements =
        ScriptParser.parseStatements(code.file(), code.start(), code.end(), Dialect.POSTGRESQL);
    List<OutputColumn> output = null;
    for (ParsedStatement statement : statements) {
      output = read(statement, inner);
    }
    requireResult(statements, output);
  }

  private @Nullable List<OutputColumn> read(ParsedStatement statement, Execution inner) {
    if (statement.node() instanceof DdlStatement ddl) {
      if (!isAnalysed(ddl)) {
        return null;
      }
      inner.statements().run(ddl, inner);
    }
    QueryScope variables = QueryScope.ofVariables(names()::contains);
    return RowQueries.ofBody(inner, variables).read(statement, variables);
  }

  /** The server does not look into utility statements. */
  private static boolean isAnalysed(DdlStatement ddl) {
    return ddl instanceof InsertRows
        || ddl instanceof UpdateRows
        || (ddl instanceof DeleteRows delete && !delete.truncate());
  }

  private Set<String> names() {
    Set<String> names = new HashSet<>();
    names.add(routine.name().name());
    for (Parameter parameter : routine.parameters()) {
      if (parameter.name() != null) {
        names.add(parameter.name());
      }
    }
    return names;
  }

  private void requireResult(
      List<ParsedStatement> statements, @Nullable List<OutputColumn> output) {
    DataType result = routine.result();
    if (result == null
        || routine.kind() != Routine.Kind.FUNCTION
        || RoutineReader.isUnknown(result)
        || result.name().equals("void")) {
      return;
    }
    boolean silent = statements.isEmpty() || returnsNothing(statements);
    if (silent || isOther(result, output)) {
      throw execution.refused(
          RefusalKind.INVALID_FUNCTION_DEFINITION,
          "return type mismatch in function declared to return %s".formatted(result.sql()),
          ObjectPath.relation(routine.name()),
          span,
          null);
    }
  }

  private static boolean returnsNothing(List<ParsedStatement> statements) {
    ParsedStatement last = statements.get(statements.size() - 1);
    boolean query = QUERIES.contains(last.kind().split(" ", 2)[0]);
    boolean known =
        last.understanding() != Understanding.INVALID && !last.kind().startsWith("MERGE");
    if (last.node() instanceof DdlStatement ddl && isAnalysed(ddl)) {
      return !DataClauses.of(last.file(), last.span()).hasReturning();
    }
    return known && !query && last.text().charAt(0) != '(';
  }

  private boolean isOther(DataType result, @Nullable List<OutputColumn> output) {
    if (output == null) {
      return false;
    }
    long columns =
        routine.parameters().stream()
            .filter(p -> p.mode() == Mode.OUT || p.mode() == Mode.INOUT || p.mode() == Mode.TABLE)
            .count();
    if (columns > 1) {
      return output.size() > 1 && output.size() != columns;
    }
    boolean scalar = result.userType() == null && BuiltInTypes.printed(result.name()) != null;
    if (!scalar) {
      return false;
    }
    DataType type = output.isEmpty() ? UndeterminedType.UNKNOWN : output.get(0).type();
    return output.size() != 1
        || (!type.equals(UndeterminedType.UNKNOWN)
            && !type.equals(UndeterminedType.LITERAL)
            && AssignedValues.isRefused(execution, type, result));
  }
}
