package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.plpgsql.PlStatement;
import dev.lintel.engine.sql.plpgsql.PlStatement.Branch;
import dev.lintel.engine.sql.plpgsql.PlStatement.LeaveKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs the statements of a body as far as constants, the catalog and empty tables tell; where they
 * do not, what may run makes uncertain what it may touch.
 */
final class PlBody {

  private final PlFrame frame;
  private final PlVariables variables;

  PlBody(PlFrame frame) {
    this.frame = frame;
    this.variables = frame.variables();
  }

  PlFlow run(List<PlStatement> statements, PlMode mode) {
    for (int i = 0; i < statements.size(); i++) {
      PlMode now = mode.and(frame.reached());
      PlFlow flow = run(statements.get(i), now);
      if (flow != PlFlow.ON) {
        if (now == PlMode.ASSUMED) {
          // With rows in the table it would have gone on.
          possible(statements.subList(i + 1, statements.size()), true);
        }
        return flow;
      }
    }
    return PlFlow.ON;
  }

  private PlFlow run(PlStatement statement, PlMode mode) {
    if (statement instanceof PlStatement.Block block) {
      return new PlBlocks(frame, this).run(block, mode);
    }
    if (statement instanceof PlStatement.If condition) {
      return branches(condition.branches(), condition.otherwise(), null, mode);
    }
    if (statement instanceof PlStatement.Case choice) {
      List<PlStatement> otherwise = choice.otherwise();
      return branches(
          choice.branches(), otherwise == null ? List.of() : otherwise, choice.subject(), mode);
    }
    if (statement instanceof PlStatement.Loop loop) {
      return new PlLoops(frame, this).run(loop, mode);
    }
    if (statement instanceof PlStatement.Leave leave) {
      return leave(leave, mode);
    }
    if (statement instanceof PlStatement.Raise raise) {
      return raise(raise, mode);
    }
    simple(statement, mode);
    return PlFlow.ON;
  }

  private void simple(PlStatement statement, PlMode mode) {
    InnerStatements inner = new InnerStatements(frame);
    if (statement instanceof PlStatement.Assignment assignment) {
      assign(assignment, mode);
    } else if (statement instanceof PlStatement.Assert assertion) {
      requireNames(assertion.range(), mode);
      Refused failed = new RaisedError(frame).ofAssertion(assertion.range());
      if (failed != null && mode == PlMode.CERTAIN) {
        throw failed;
      }
    } else if (statement instanceof PlStatement.Fetch fetch) {
      fetch.targets().forEach(target -> variables.forget(Tokens.of(target).name(0)));
    } else if (statement instanceof PlStatement.Execute execute) {
      requireNames(execute.command(), mode);
      PlValue command = inner.execute(execute.command(), mode);
      if (!execute.into().isEmpty()) {
        into(execute.into(), queryOf(command), mode);
      }
    } else if (statement instanceof PlStatement.Other other) {
      RaiseArguments.in(frame, other.range()).forEach(argument -> requireNames(argument, mode));
    } else if (statement instanceof PlStatement.Sql sql) {
      RowQuery query = sql.query().isEmpty() ? null : query(sql.query());
      inner.run(sql, mode);
      new ListedValues(frame).require(sql, mode);
      if (!sql.into().isEmpty()) {
        into(sql.into(), query, mode);
      } else if (query != null) {
        variables.setFound(query.hasRows(), query.assumed());
      } else if (!inner.isUtility(sql)) {
        variables.forget("found");
      }
    }
  }

  // ---- variables

  /** Looks up what an expression names. */
  void requireNames(@Nullable TextRange expression, PlMode mode) {
    if (expression != null && mode.and(frame.reached()) == PlMode.CERTAIN) {
      new BodyNames(frame).requireExpression(expression);
      new RowFields(frame).require(expression);
    }
  }

  private void assign(PlStatement.Assignment assignment, PlMode mode) {
    requireNames(assignment.value(), mode);
    Tokens value = Tokens.of(frame.text(assignment.value()));
    new RoutineRuns(frame).inside(value, mode);
    PlExpression expression = frame.expression(assignment.value());
    PlValue result = expression.value();
    frame.requireValue(expression, assignment.value(), mode);
    String name = Tokens.of(assignment.target()).name(0);
    if (!assignment.part() && variables.isVariable(name)) {
      new AssignedText(frame).require(variables.type(name), assignment.value(), mode);
    }
    if (assignment.part()) {
      variables.forget(name);
    } else {
      variables.set(name, result, expression.assumed() || mode == PlMode.ASSUMED);
    }
  }

  /** Gives the first row of a query to variables; a variable of a row takes it whole. */
  private void into(List<String> targets, @Nullable RowQuery query, PlMode mode) {
    boolean assumed = mode == PlMode.ASSUMED || (query != null && query.assumed());
    variables.setFound(query == null ? Truth.UNKNOWN : query.hasRows(), assumed);
    Map<String, PlValue> row = query == null ? null : query.firstRow();
    boolean none = query != null && row == null && query.hasRows() == Truth.NO;
    List<PlValue> values = row == null ? List.of() : List.copyOf(row.values());
    for (int i = 0; i < targets.size(); i++) {
      String name = Tokens.of(targets.get(i)).name(0);
      PlValue value = none ? PlValue.NULL : PlValue.UNKNOWN;
      if (row != null && i < values.size()) {
        value = targets.size() == 1 && row.size() > 1 ? new PlValue.Row(row) : values.get(i);
      }
      variables.set(name, value, assumed);
    }
  }

  RowQuery query(List<TextRange> parts) {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(text.isEmpty() ? "" : " ").append(frame.text(part)));
    String written = text.toString();
    boolean whole = Tokens.of(written).isWord(0, "select") || Tokens.of(written).isWord(0, "with");
    Tokens tokens = Tokens.of(whole ? written : "select " + written);
    return RowQuery.of(tokens, 0, tokens.size(), frame.execution(), variables);
  }

  private @Nullable RowQuery queryOf(PlValue command) {
    if (!(command instanceof PlValue.Text text) || !command.isKnown()) {
      return null;
    }
    Tokens tokens = Tokens.of(text.text());
    return RowQuery.of(tokens, 0, tokens.size(), frame.execution(), PlScope.NONE);
  }

  // ---- conditions

  private PlFlow branches(
      List<Branch> branches,
      List<PlStatement> otherwise,
      @Nullable TextRange subject,
      PlMode mode) {
    PlMode reach = mode;
    boolean decided = false;
    PlFlow result = PlFlow.ON;
    requireNames(subject, mode);
    for (Branch branch : branches) {
      if (!decided) {
        requireNames(branch.condition(), reach);
      }
      PlDecision decision =
          decided ? PlDecision.ASSUMED_NO : PlDecision.of(frame, branch.condition(), subject);
      if (raisesUnlessCertain(branch, decision, reach)) {
        decision.narrow(variables);
      } else if (decision.truth() == Truth.YES) {
        result = run(branch.body(), reach.and(decision.mode()));
        if (!decision.assumed()) {
          return result;
        }
        decided = true;
      } else if (decision.truth() == Truth.UNKNOWN) {
        possible(branch.body(), frame.isQuiet());
        reach = PlMode.POSSIBLE;
      } else if (decision.assumed()) {
        possible(branch.body(), true);
        reach = reach.and(PlMode.ASSUMED);
      }
    }
    if (decided) {
      possible(otherwise, true);
      return result;
    }
    return reach == PlMode.POSSIBLE && mode != PlMode.POSSIBLE
        ? possible(otherwise, frame.isQuiet())
        : run(otherwise, reach);
  }

  /**
   * A check that hangs on rows is taken to pass: a migration that has been applied has passed it.
   */
  private boolean raisesUnlessCertain(Branch branch, PlDecision decision, PlMode mode) {
    boolean raises = branch.body().stream().anyMatch(PlStatement.Raise.class::isInstance);
    boolean certain = decision.truth() == Truth.YES && !decision.assumed();
    if (!raises || decision.truth() == Truth.NO || (certain && mode == PlMode.CERTAIN)) {
      return false;
    }
    frame.noteRaise();
    return true;
  }

  /**
   * Runs statements that may or may not run.
   *
   * @param quiet whether an empty database does not run them
   */
  PlFlow possible(List<PlStatement> statements, boolean quiet) {
    if (statements.isEmpty()) {
      return PlFlow.ON;
    }
    PlVariables before = variables.copy();
    PlMode reached = frame.reached();
    boolean wasQuiet = frame.isQuiet();
    frame.setQuiet(quiet);
    PlFlow flow = run(statements, PlMode.POSSIBLE);
    frame.setQuiet(wasQuiet);
    if (quiet && !wasQuiet) {
      PlVariables after = variables.copy();
      variables.restore(before);
      variables.assumeDifferences(after);
    } else {
      variables.forgetDifferences(before);
    }
    if (flow != PlFlow.ON && flow != PlFlow.RAISED) {
      frame.mayHaveLeft(reached.and(quiet ? PlMode.ASSUMED : PlMode.POSSIBLE));
    }
    return PlFlow.ON;
  }

  // ---- leaving

  private PlFlow leave(PlStatement.Leave leave, PlMode mode) {
    requireNames(leave.condition(), mode);
    if (leave.value() != null) {
      new RoutineRuns(frame).inside(Tokens.of(frame.text(leave.value())), mode);
      PlExpression value = frame.expression(leave.value());
      PlValue result = value.value();
      frame.requireValue(value, leave.value(), mode);
      frame.setResult(mode == PlMode.CERTAIN && !value.assumed() ? result : PlValue.UNKNOWN);
    }
    PlFlow flow = flow(leave.kind());
    if (leave.condition() == null) {
      return flow;
    }
    PlDecision decision = PlDecision.of(frame, leave.condition(), null);
    if (decision.truth() == Truth.UNKNOWN) {
      frame.mayHaveLeft(PlMode.POSSIBLE);
    }
    return decision.truth() == Truth.YES ? flow : PlFlow.ON;
  }

  private static PlFlow flow(LeaveKind kind) {
    return switch (kind) {
      case RETURN -> PlFlow.RETURN;
      case EXIT -> PlFlow.EXIT;
      case CONTINUE -> PlFlow.CONTINUE;
    };
  }

  private PlFlow raise(PlStatement.Raise raise, PlMode mode) {
    RaiseArguments.in(frame, raise.range()).forEach(argument -> requireNames(argument, mode));
    if (mode == PlMode.CERTAIN) {
      throw new RaisedError(frame).of(raise);
    }
    frame.noteRaise();
    return PlFlow.RAISED;
  }
}
