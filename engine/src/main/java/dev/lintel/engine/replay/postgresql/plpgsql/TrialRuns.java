package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.RoutineCode;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.routine.RoutineCall;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs functions and procedures that leave the schema alone, only to find what they name that is
 * not there. What else they do is forgotten.
 */
public final class TrialRuns {

  private static final int DEEPEST = 4;

  /** A dump calls one function thousands of times; more runs than these find nothing else. */
  private static final int MOST = 20;

  private final Map<Routine, Integer> runs = new HashMap<>();
  private @Nullable Catalog catalog;

  /** Checks a statement that does nothing but one call; others are not looked at. */
  public void require(Tokens tokens, Execution execution) {
    int function = execution.depth() < DEEPEST ? function(tokens) : -1;
    if (function < 0) {
      return;
    }
    for (RoutineCall call : RoutineCall.in(tokens, execution)) {
      Routine routine = call.start() == function ? call.only().orElse(null) : null;
      if (routine != null && execution.isCertain(routine.name())) {
        requireNoTrigger(routine, execution);
        if (!call.mayChangeSchema(execution) && isWorthRunning(routine, execution.catalog())) {
          run(routine, call, tokens, execution);
        }
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // Any change of a catalog makes another object.
  private boolean isWorthRunning(Routine routine, Catalog current) {
    if (catalog != current) {
      catalog = current;
      runs.clear();
    }
    return runs.merge(routine, 1, Integer::sum) <= MOST;
  }

  /** Returns the name of the only function that is called; a negative number if there is none. */
  private static int function(Tokens tokens) {
    boolean verb =
        tokens.isWord(0, "select") || tokens.isWord(0, "call") || tokens.isWord(0, "perform");
    int name = verb ? 1 : -1;
    if (verb && tokens.isOperator(1, "*") && tokens.isWord(2, "from")) {
      name = 3;
    }
    while (name > 0 && tokens.isName(name) && tokens.is(name + 1, TokenType.DOT)) {
      name += 2;
    }
    if (name < 0 || !tokens.isName(name) || !tokens.is(name + 1, TokenType.LEFT_PAREN)) {
      return -1;
    }
    int end = tokens.afterParenthesis(name + 1);
    boolean alias = tokens.isWord(end, "as") && end + 2 == tokens.size();
    boolean ends = end >= tokens.size() || tokens.is(end, TokenType.TERMINATOR);
    return ends || alias ? name : -1;
  }

  private static void requireNoTrigger(Routine routine, Execution execution) {
    DataType result = routine.result();
    RoutineCode code = routine.code();
    boolean plpgsql = code != null && code.language().equals("plpgsql");
    if (plpgsql && result != null && result.name().equals("trigger")) {
      throw execution.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "trigger functions can only be called as triggers",
          ObjectPath.relation(new QualifiedName("", "")),
          execution.statement(),
          routine.origin());
    }
  }

  private static void run(Routine routine, RoutineCall call, Tokens tokens, Execution execution) {
    RoutineCode body = routine.code();
    if (body == null || mayNotRun(routine, body, execution)) {
      return;
    }
    PlFrame frame = new PlFrame(execution.inside());
    PlExpression expression = new PlExpression(tokens, execution, frame.variables());
    GivenArguments arguments = GivenArguments.of(tokens, call.arguments(), expression);
    Execution inner = execution.called(body.file());
    PlFrame called = new PlFrame(inner);
    RoutineRuns.bind(called.variables(), body.parameters(), arguments, inner);
    if (!body.searchPath().isEmpty()) {
      inner.set(inner.state().with(SearchPath.of(body.searchPath())));
    }
    if (body.language().equals("sql")) {
      new BodyNames(called).requireScript(body.start(), body.end());
    } else {
      RoutineRuns.run(called, body, PlMode.CERTAIN);
    }
  }

  /** A strict function does not run for a null. */
  private static boolean mayNotRun(Routine routine, RoutineCode body, Execution execution) {
    Tokens definition = Tokens.of(definition(routine, body, execution).orElse("strict"));
    for (int i = 0; i < definition.size(); i++) {
      if (definition.isWord(i, "strict") || definition.areWords(i, "null", "on", "null")) {
        return true;
      }
    }
    return false;
  }

  /** A body that was written with quotes doubled stands in a file of its own. */
  private static Optional<String> definition(
      Routine routine, RoutineCode body, Execution execution) {
    SourceFile file = body.file();
    boolean detached = body.start() == 0 && body.end() == file.text().length();
    if (detached && execution.depth() == 0) {
      file = execution.file();
      detached = !execution.isInPlace();
    }
    return detached || !file.path().equals(routine.origin().file())
        ? Optional.empty()
        : Optional.of(file.slice(routine.origin()));
  }
}
