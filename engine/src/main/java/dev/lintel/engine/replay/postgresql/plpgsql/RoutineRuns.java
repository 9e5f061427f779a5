package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.RoutineCode;
import dev.lintel.engine.catalog.RoutineParameter;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.routine.RoutineCall;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.plpgsql.PlReader;
import dev.lintel.engine.sql.plpgsql.PlStatement.Block;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs the functions and procedures that a statement calls and that may change the schema. */
public final class RoutineRuns {

  /** Deeper calls than any migration makes; a function that calls itself ends here. */
  private static final int DEEPEST = 12;

  private final PlFrame frame;
  private final Execution execution;

  RoutineRuns(PlFrame frame) {
    this.frame = frame;
    this.execution = frame.execution();
  }

  /** Runs what a top-level statement calls. */
  static void ofStatement(Tokens tokens, Execution execution) {
    PlFrame frame = new PlFrame(execution.inside());
    new RoutineRuns(frame).inside(tokens, PlMode.CERTAIN);
    execution.adopt(frame.execution());
  }

  /** Marks what a refused statement would have touched by what it calls. */
  public static void touch(Tokens tokens, Execution execution) {
    PlFrame frame = new PlFrame(execution.inside());
    try {
      new RoutineRuns(frame).inside(tokens, PlMode.POSSIBLE);
      execution.adopt(frame.execution());
    } catch (Refused noSuchExtension) {
      execution.makeEverythingUncertain();
    }
  }

  /** Runs what a query, an expression or CALL calls. */
  void inside(Tokens tokens, PlMode mode) {
    List<RoutineCall> calls =
        RoutineCall.in(tokens, execution).stream()
            .filter(call -> call.mayChangeSchema(execution))
            .toList();
    List<ExtensionCall> others = ExtensionCall.in(tokens, execution);
    if (calls.isEmpty() && others.isEmpty()) {
      return;
    }
    List<Map<String, PlValue>> rows = rows(tokens);
    if (rows == null) {
      // How often the function is called hangs on rows.
      calls.forEach(call -> run(tokens, call, frame.variables(), PlMode.POSSIBLE));
      others.forEach(call -> run(tokens, call, frame.variables(), PlMode.POSSIBLE));
      return;
    }
    for (Map<String, PlValue> row : rows) {
      PlScope scope = row.isEmpty() ? frame.variables() : new CatalogScope(row, frame.variables());
      calls.forEach(call -> run(tokens, call, scope, mode));
      others.forEach(call -> run(tokens, call, scope, mode));
    }
  }

  /** Returns whether an expression is the call of a function that returns {@code void}. */
  boolean returnsNothing(Tokens tokens) {
    List<RoutineCall> calls = RoutineCall.in(tokens, execution);
    if (calls.isEmpty() || tokens.afterParenthesis(calls.get(0).start() + 1) != tokens.size()) {
      return false;
    }
    Optional<Routine> routine = calls.get(0).only();
    DataType result = routine.map(Routine::result).orElse(null);
    return calls.get(0).start() <= 2 && result != null && result.name().equals("void");
  }

  /** Returns the rows that the calls are made for; null if they are not known. */
  private @Nullable List<Map<String, PlValue>> rows(Tokens tokens) {
    int from = QueryClauses.find(tokens, "from", 0, tokens.size());
    boolean ofFunction =
        from >= 0 && RoutineCall.in(tokens, execution).stream().anyMatch(c -> c.start() > from);
    if (from < 0 || ofFunction) {
      return List.of(Map.of());
    }
    RowQuery query = RowQuery.of(tokens, 0, tokens.size(), execution, frame.variables());
    return query.isComplete() && !query.assumed() ? query.sourceRows() : null;
  }

  private void run(Tokens tokens, RoutineCall call, PlScope scope, PlMode mode) {
    GivenArguments arguments = arguments(tokens, call.arguments(), scope);
    Optional<Routine> routine = call.only();
    boolean known = routine.isPresent() && isKnown(routine.get());
    if (!known || !run(routine.get(), arguments, mode)) {
      execution.makeEverythingUncertain();
    }
  }

  private GivenArguments arguments(Tokens tokens, List<int[]> items, PlScope scope) {
    return GivenArguments.of(tokens, items, new PlExpression(tokens, execution, scope));
  }

  /** An extension may do anything to a table of which it gets the name. */
  private void run(Tokens tokens, ExtensionCall call, PlScope scope, PlMode mode) {
    List<PlValue> arguments = arguments(tokens, call.arguments(), scope).all();
    Optional<String> statements = GeometryColumns.statements(call.function(), arguments);
    if (statements.isPresent()) {
      new InnerStatements(frame).made(statements.get(), mode);
      return;
    }
    List<String> texts =
        arguments.stream()
            .filter(argument -> argument instanceof PlValue.Text && argument.isKnown())
            .map(PlValue::output)
            .toList();
    for (String text : texts) {
      QualifiedName named = CatalogNames.resolve(text, execution, true);
      if (named != null) {
        execution.makeUncertain(named);
        texts.forEach(column -> execution.makeUncertain(implicitIndex(named, column)));
      }
    }
  }

  /** TimescaleDB makes an index without a name on the column it is given with a table. */
  private static QualifiedName implicitIndex(QualifiedName table, String column) {
    return new QualifiedName(table.schema(), table.name() + "_" + column + "_idx");
  }

  /** What may have happened to everything has hardly replaced this function. */
  private boolean isKnown(Routine routine) {
    return !execution.catalog().uncertainty().names().contains(routine.name());
  }

  private boolean run(Routine routine, GivenArguments arguments, PlMode mode) {
    RoutineCode body = routine.code();
    if (body == null || execution.depth() >= DEEPEST) {
      return false;
    }
    SourceFile file = body.file();
    Execution inner = execution.called(file);
    PlFrame called = new PlFrame(inner);
    bind(called.variables(), body.parameters(), arguments, inner);
    SearchPath path = execution.state().searchPath();
    if (!body.searchPath().isEmpty()) {
      inner.set(inner.state().with(SearchPath.of(body.searchPath())));
    }
    boolean understood = run(called, body, mode);
    if (understood) {
      if (!body.searchPath().isEmpty()) {
        inner.set(inner.state().with(path));
      }
      execution.adopt(inner);
    }
    return understood;
  }

  /** Runs the body of a routine; returns whether it is understood. */
  static boolean run(PlFrame called, RoutineCode body, PlMode mode) {
    String text = body.file().text();
    if (body.language().equals("sql")) {
      new InnerStatements(called).script(body.start(), body.end(), mode);
      return true;
    }
    Optional<Block> block = PlReader.read(text, body.start(), body.end());
    if (!body.language().equals("plpgsql") || block.isEmpty()) {
      return false;
    }
    DoBlocks.run(called, block.get(), mode);
    return true;
  }

  /** Gives its parameters to a routine that is called. */
  static void bind(
      PlVariables variables,
      List<RoutineParameter> parameters,
      GivenArguments arguments,
      Execution inner) {
    int position = 0;
    for (RoutineParameter parameter : parameters) {
      PlValue given = parameter.input() ? arguments.given(parameter, position) : null;
      PlValue value = given == null ? PlValue.NULL : given;
      if (given == null && parameter.input() && parameter.defaultValue() != null) {
        value = new PlExpression(Tokens.of(parameter.defaultValue()), inner, PlScope.NONE).value();
      }
      value = new PlCasts(inner).registered(value, parameter.type());
      if (parameter.input()) {
        position++;
        variables.declare("$" + position, parameter.type(), value, false);
      }
      if (!parameter.name().isEmpty()) {
        variables.declare(parameter.name(), parameter.type(), value, false);
      }
    }
  }

  /** Returns what a function returns that changes nothing. */
  static PlValue result(Routine routine, GivenArguments arguments, Execution execution) {
    RoutineCode body = routine.code();
    if (body == null || execution.depth() >= DEEPEST || !execution.isCertain(routine.name())) {
      return PlValue.UNKNOWN;
    }
    Execution inner = execution.called(body.file());
    PlFrame called = new PlFrame(inner);
    bind(called.variables(), body.parameters(), arguments, inner);
    if (!body.searchPath().isEmpty()) {
      inner.set(inner.state().with(SearchPath.of(body.searchPath())));
    }
    String text = body.file().text();
    if (body.language().equals("sql")) {
      Tokens tokens = Tokens.of(text.substring(body.start(), body.end()));
      int end = tokens.size();
      while (end > 0 && tokens.is(end - 1, TokenType.TERMINATOR)) {
        end--;
      }
      RowQuery query = RowQuery.of(tokens, 0, end, inner, called.variables());
      return query.assumed() ? PlValue.UNKNOWN : query.scalar();
    }
    Optional<Block> block = PlReader.read(text, body.start(), body.end());
    if (!body.language().equals("plpgsql") || block.isEmpty()) {
      return PlValue.UNKNOWN;
    }
    try {
      DoBlocks.run(called, block.get(), PlMode.CERTAIN);
    } catch (Refused refused) {
      if (refused.refusal().kind() != RefusalKind.RAISED) {
        throw refused;
      }
      return PlValue.UNKNOWN;
    }
    return called.reached() == PlMode.CERTAIN ? called.result() : PlValue.UNKNOWN;
  }
}
