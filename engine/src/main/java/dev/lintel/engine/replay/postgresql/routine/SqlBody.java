package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.RoutineCode;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.data.RowQueries;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.query.QueryScope;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.DataClauses;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ScriptParser;
import dev.lintel.engine.sql.Understanding;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.DdlStatement;
import dev.lintel.engine.sql.node.DeleteRows;
import dev.lintel.engine.sql.node.InsertRows;
import dev.lintel.engine.sql.node.UpdateRows;
import java.util.ArrayList;
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
    boolean generic = routine.inputs().stream().anyMatch(p -> p.type().name().startsWith("any"));
    if (code == null) {
      WrittenBody body = WrittenBody.of(execution.file(), span);
      if (body != null && !generic) {
        require(body.file(), body.start(), body.end(), execution.inside(body.file(), span));
      }
    } else if (code.language().equals("sql") && execution.state().checksBodies() && !generic) {
      boolean here = code.file() == execution.file();
      Execution inner = here ? execution.inside() : execution.inside(code.file(), span);
      if (!code.searchPath().isEmpty()) {
        inner.set(inner.state().with(SearchPath.of(code.searchPath())));
      }
      require(code.file(), code.start(), code.end(), inner);
    }
  }

  private void require(SourceFile file, int start, int end, Execution inner) {
    // It is there already when its body is checked, and may call itself.
    List<Routine> routines = new ArrayList<>(inner.catalog().routines(routine.name()));
    routines.add(routine);
    inner.set(inner.catalog().withRoutines(routine.name(), routines));
    List<ParsedStatement> statements =
        ScriptParser.parseStatements(file, start, end, Dialect.POSTGRESQL);
    List<OutputColumn> output = null;
    for (ParsedStatement statement : statements) {
      output = read(statement, inner);
    }
    requireParameters(Tokens.of(file.text().substring(start, end)));
    requireResult(statements, output);
  }

  private @Nullable List<OutputColumn> read(ParsedStatement statement, Execution inner) {
    if (statement.node() instanceof DdlStatement ddl) {
      if (!isAnalysed(ddl)) {
        return null;
      }
      inner.statements().run(ddl, inner);
    }
    QueryScope variables = QueryScope.ofVariables(new SqlParameters(inner, routine));
    RowQueries queries = RowQueries.ofBody(inner, variables);
    List<OutputColumn> output = queries.read(statement, variables);
    return queries.isCertain() ? output : null;
  }

  /** Refuses the number of a parameter that there is not. */
  private void requireParameters(Tokens body) {
    int count = routine.inputs().size();
    for (int i = 0; i < body.size(); i++) {
      String number = body.is(i, TokenType.PARAMETER) ? body.image(i).substring(1) : "";
      boolean known = number.isEmpty() || !number.chars().allMatch(Character::isDigit);
      if (!known && (number.length() > 4 || Integer.parseInt(number) > count)) {
        throw execution.refused(
            RefusalKind.MISSING_PARAMETER,
            "there is no parameter $" + number,
            ObjectPath.relation(routine.name()),
            span,
            null);
      }
    }
  }

  /** The server does not look into utility statements. */
  private static boolean isAnalysed(DdlStatement ddl) {
    return ddl instanceof InsertRows
        || ddl instanceof UpdateRows
        || (ddl instanceof DeleteRows delete && !delete.truncate());
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
    SqlResult declared = new SqlResult(execution, routine, result);
    boolean silent = statements.isEmpty() || returnsNothing(statements);
    if (silent || (output != null && declared.differs(output))) {
      throw refused("return type mismatch in function declared to return " + declared.printed());
    }
  }

  private Refused refused(String message) {
    return execution.refused(
        RefusalKind.INVALID_FUNCTION_DEFINITION,
        message,
        ObjectPath.relation(routine.name()),
        span,
        null);
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
}
