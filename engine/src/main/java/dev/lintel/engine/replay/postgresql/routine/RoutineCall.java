package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.RoutineCode;
import dev.lintel.engine.catalog.RoutineParameter;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call of a function or procedure that the history made.
 *
 * @param start where its name begins
 * @param routines the routines of that name that take so many arguments
 * @param arguments where its arguments stand
 */
public record RoutineCall(int start, List<Routine> routines, List<int[]> arguments) {

  /** How far calls of calls are followed to find out what they may do. */
  private static final int DEEPEST = 3;

  /** Returns the calls among some tokens. */
  public static List<RoutineCall> in(Tokens tokens, Execution execution) {
    List<RoutineCall> calls = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isName(i) && tokens.is(i + 1, TokenType.LEFT_PAREN)) {
        int close = tokens.afterParenthesis(i + 1) - 1;
        List<int[]> arguments = Items.of(tokens, i + 2, close);
        List<Routine> routines = routines(tokens, i, arguments.size(), execution);
        if (!routines.isEmpty()) {
          calls.add(new RoutineCall(i, routines, arguments));
        }
      }
    }
    return calls;
  }

  private static List<Routine> routines(Tokens tokens, int i, int count, Execution execution) {
    List<Routine> routines = new ArrayList<>();
    for (QualifiedName name : names(tokens, i, execution)) {
      for (Routine routine : execution.catalog().routines(name)) {
        if (takes(routine, count)) {
          routines.add(routine);
        }
      }
    }
    return routines;
  }

  private static boolean takes(Routine routine, int count) {
    RoutineCode body = routine.code();
    if (body == null) {
      return true;
    }
    long most = body.parameters().stream().filter(RoutineParameter::input).count();
    long least =
        body.parameters().stream().filter(p -> p.input() && p.defaultValue() == null).count();
    boolean variadic = body.parameters().stream().anyMatch(RoutineParameter::variadic);
    return variadic || (count >= least && count <= most);
  }

  /** Returns the names that the function at a token may have. */
  public static List<QualifiedName> names(Tokens tokens, int i, Execution execution) {
    boolean qualified = tokens.is(i - 1, TokenType.DOT) && tokens.isName(i - 2);
    return new Lookup(execution).candidates(qualified ? tokens.name(i - 2) : null, tokens.name(i));
  }

  /** Returns whether one of the routines may change the schema, or calls another that may. */
  public boolean mayChangeSchema(Execution execution) {
    return routines.stream().anyMatch(routine -> mayChangeSchema(routine, execution, 0));
  }

  private static boolean mayChangeSchema(Routine routine, Execution execution, int depth) {
    RoutineCode body = routine.code();
    if (routine.mayChangeSchema() || body == null || depth > DEEPEST) {
      return routine.mayChangeSchema();
    }
    Tokens tokens = Tokens.of(body.file().text().substring(body.start(), body.end()));
    return in(tokens, execution).stream()
        .flatMap(call -> call.routines().stream())
        .anyMatch(inner -> mayChangeSchema(inner, execution, depth + 1));
  }

  /** Returns the routine if there is only one it can be. */
  public Optional<Routine> only() {
    return routines.size() == 1 ? Optional.of(routines.get(0)) : Optional.empty();
  }
}
