package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.plpgsql.LoopHead;
import dev.lintel.engine.sql.plpgsql.PlStatement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs loops: turn by turn where what they go through is known. */
final class PlLoops {

  private final PlFrame frame;
  private final PlBody body;

  PlLoops(PlFrame frame, PlBody body) {
    this.frame = frame;
    this.body = body;
  }

  PlFlow run(PlStatement.Loop loop, PlMode mode) {
    LoopHead head = loop.head();
    if (head instanceof LoopHead.Elements elements) {
      return elements(elements, loop.body(), mode);
    }
    if (head instanceof LoopHead.Rows rows) {
      return rows(rows, loop.body(), mode);
    }
    if (head instanceof LoopHead.Numbers numbers) {
      return numbers(numbers, loop.body(), mode);
    }
    if (head instanceof LoopHead.OtherRows rows) {
      rows.variables().forEach(this::forget);
      return anyNumberOfTurns(loop.body(), frame.isQuiet());
    }
    return whileLoop(head, loop.body(), mode);
  }

  private void forget(String variable) {
    frame.variables().forget(Tokens.of(variable).name(0));
  }

  /** Runs a body that may run any number of times, so that every value it changes is unknown. */
  private PlFlow anyNumberOfTurns(List<PlStatement> statements, boolean quiet) {
    body.possible(statements, quiet);
    return body.possible(statements, quiet);
  }

  private PlFlow elements(LoopHead.Elements head, List<PlStatement> statements, PlMode mode) {
    body.requireNames(head.array(), mode);
    PlExpression expression = frame.expression(head.array());
    PlValue array = expression.value();
    if (!(array instanceof PlValue.Array several)) {
      head.variables().forEach(this::forget);
      return anyNumberOfTurns(statements, frame.isQuiet());
    }
    PlMode now = expression.assumed() ? mode.and(PlMode.ASSUMED) : mode;
    String name = Tokens.of(head.variables().get(0)).name(0);
    for (PlValue element : several.elements()) {
      frame.variables().set(name, element, expression.assumed());
      PlFlow flow = turn(statements, now);
      if (flow != null) {
        return flow;
      }
    }
    return PlFlow.ON;
  }

  private PlFlow rows(LoopHead.Rows head, List<PlStatement> statements, PlMode mode) {
    if (mode.and(frame.reached()) == PlMode.CERTAIN) {
      new BodyNames(frame).requireQuery(head.query());
    }
    if (statements.stream().allMatch(PlStatement.Other.class::isInstance)) {
      // Such as messages only: the rows of a large catalog need not be read for that.
      head.variables().forEach(this::forget);
      frame.variables().forget("found");
      return PlFlow.ON;
    }
    Tokens tokens = Tokens.of(frame.text(head.query()));
    RowQuery query = RowQuery.of(tokens, 0, tokens.size(), frame.execution(), frame.variables());
    PlMode now = query.assumed() ? mode.and(PlMode.ASSUMED) : mode;
    List<Map<String, PlValue>> certain = query.rows();
    boolean found = !certain.isEmpty();
    for (Map<String, PlValue> row : certain) {
      bind(head.variables(), row, query.assumed());
      PlFlow flow = turn(statements, now);
      if (flow != null) {
        return flow;
      }
    }
    for (Map<String, PlValue> row : query.possibleRows()) {
      bind(head.variables(), row, false);
      body.possible(statements, frame.isQuiet());
    }
    boolean anyOther = !query.isComplete() && !found && query.possibleRows().isEmpty();
    if (anyOther || query.assumed()) {
      head.variables().forEach(this::forget);
      anyNumberOfTurns(statements, query.assumed() || frame.isQuiet());
    }
    frame.variables().setFound(found ? Truth.YES : query.hasRows(), query.assumed());
    return PlFlow.ON;
  }

  private void bind(List<String> variables, Map<String, PlValue> row, boolean assumed) {
    List<PlValue> values = List.copyOf(row.values());
    for (int i = 0; i < variables.size(); i++) {
      String name = Tokens.of(variables.get(i)).name(0);
      boolean whole = variables.size() == 1 && frame.variables().isRow(name);
      PlValue value = i < values.size() ? values.get(i) : PlValue.NULL;
      frame.variables().set(name, whole ? new PlValue.Row(row) : value, assumed);
    }
  }

  private PlFlow numbers(LoopHead.Numbers head, List<PlStatement> statements, PlMode mode) {
    body.requireNames(head.from(), mode);
    body.requireNames(head.to(), mode);
    BigDecimal from = number(frame.expression(head.from()).value());
    BigDecimal to = number(frame.expression(head.to()).value());
    BigDecimal by =
        head.by() == null ? BigDecimal.ONE : number(frame.expression(head.by()).value());
    if (from == null || to == null || by == null || by.signum() <= 0) {
      forget(head.variable());
      return anyNumberOfTurns(statements, frame.isQuiet());
    }
    String name = Tokens.of(head.variable()).name(0);
    BigDecimal step = head.reverse() ? by.negate() : by;
    BigDecimal i = from;
    while (head.reverse() ? i.compareTo(to) >= 0 : i.compareTo(to) <= 0) {
      if (!frame.mayTurn()) {
        forget(head.variable());
        return anyNumberOfTurns(statements, frame.isQuiet());
      }
      frame.variables().set(name, new PlValue.Numeral(i), false);
      PlFlow flow = turn(statements, mode);
      if (flow != null) {
        return flow;
      }
      i = i.add(step);
    }
    return PlFlow.ON;
  }

  private static @Nullable BigDecimal number(PlValue value) {
    return value instanceof PlValue.Numeral number ? number.value() : null;
  }

  private PlFlow whileLoop(LoopHead head, List<PlStatement> statements, PlMode mode) {
    if (head instanceof LoopHead.While condition) {
      body.requireNames(condition.condition(), mode);
    }
    while (frame.mayTurn()) {
      PlDecision decision =
          head instanceof LoopHead.While condition
              ? PlDecision.of(frame, condition.condition(), null)
              : new PlDecision(Truth.YES, false, null);
      boolean sure = mode.and(frame.reached()) != PlMode.POSSIBLE;
      if (decision.truth() == Truth.NO && !decision.assumed()) {
        return PlFlow.ON;
      }
      if (decision.truth() != Truth.YES || decision.assumed() || !sure) {
        return anyNumberOfTurns(statements, frame.isQuiet() || decision.truth() == Truth.NO);
      }
      PlFlow flow = turn(statements, mode);
      if (flow != null) {
        return flow;
      }
    }
    return anyNumberOfTurns(statements, frame.isQuiet());
  }

  /** Makes a turn; returns where the body goes on if that is not the next turn. */
  private @Nullable PlFlow turn(List<PlStatement> statements, PlMode mode) {
    PlFlow flow = body.run(statements, mode);
    return switch (flow) {
      case ON, CONTINUE -> null;
      case EXIT -> PlFlow.ON;
      case RETURN, RAISED -> flow;
    };
  }
}
