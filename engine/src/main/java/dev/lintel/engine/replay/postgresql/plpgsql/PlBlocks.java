package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.execution.DatabaseState;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.plpgsql.PlStatement.Block;
import dev.lintel.engine.sql.plpgsql.PlStatement.Declaration;
import dev.lintel.engine.sql.plpgsql.PlStatement.Handler;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs blocks: their variables, their statements, and what they do about errors. */
final class PlBlocks {

  /** The variable that says in a handler what has happened. */
  private static final String MESSAGE = "sqlerrm";

  private final PlFrame frame;
  private final PlBody body;

  PlBlocks(PlFrame frame, PlBody body) {
    this.frame = frame;
    this.body = body;
  }

  PlFlow run(Block block, PlMode mode) {
    PlVariables outside = frame.variables().copy();
    Set<String> declared = declare(block, mode);
    PlFlow flow = block.handlers().isEmpty() ? body.run(block.body(), mode) : handled(block, mode);
    for (String name : declared) {
      frame.variables().hideAgain(name, outside);
    }
    return flow;
  }

  private Set<String> declare(Block block, PlMode mode) {
    Set<String> declared = new HashSet<>();
    for (Declaration declaration : block.declarations()) {
      String name = Tokens.of(declaration.name()).name(0);
      PlValue value = PlValue.NULL;
      boolean assumed = false;
      if (declaration.value() != null) {
        body.requireNames(declaration.value(), mode);
        new AssignedText(frame).require(declaration.type(), declaration.value(), mode);
        new RoutineRuns(frame).inside(Tokens.of(frame.text(declaration.value())), mode);
        PlExpression expression = frame.expression(declaration.value());
        value = new PlCasts(frame.execution()).registered(expression.value(), declaration.type());
        frame.requireValue(expression, declaration.value(), mode);
        assumed = expression.assumed();
      }
      frame.variables().declare(name, declaration.type(), value, assumed);
      declared.add(name);
    }
    return declared;
  }

  private PlFlow handled(Block block, PlMode mode) {
    if (mode == PlMode.POSSIBLE) {
      return uncertain(block);
    }
    Execution execution = frame.execution();
    DatabaseState before = execution.state();
    PlVariables variables = frame.variables().copy();
    int mark = execution.mark();
    frame.mayHaveRaised();
    boolean certain = mode == PlMode.CERTAIN;
    Optional<Handler> handler;
    Refused error = null;
    try {
      PlFlow flow = body.run(block.body(), mode);
      if (!frame.mayHaveRaised()) {
        return flow;
      }
      handler = Optional.of(block.handlers().get(0));
      certain = false;
    } catch (Refused refused) {
      handler = handler(block.handlers(), refused.refusal().sqlState());
      if (handler.isEmpty()) {
        throw refused;
      }
      certain &= refused.certain();
      error = refused;
    }
    execution.set(before);
    execution.forgetChangesAfter(mark);
    if (certain && error != null) {
      return handle(handler.get(), error, mode);
    }
    frame.variables().restore(variables);
    return uncertain(block);
  }

  private PlFlow handle(Handler handler, Refused error, PlMode mode) {
    Refused before = frame.handled();
    frame.setHandled(error);
    PlVariables outside = frame.variables().copy();
    frame.variables().declare(MESSAGE, "text", PlValue.of(error.refusal().message()), false);
    PlFlow flow = body.run(handler.body(), mode);
    frame.variables().hideAgain(MESSAGE, outside);
    frame.setHandled(before);
    return flow;
  }

  private PlFlow uncertain(Block block) {
    body.possible(block.body(), frame.isQuiet());
    block.handlers().forEach(handler -> body.possible(handler.body(), frame.isQuiet()));
    return PlFlow.ON;
  }

  private static Optional<Handler> handler(List<Handler> handlers, String state) {
    return handlers.stream()
        .filter(h -> h.conditions().stream().anyMatch(c -> ErrorConditions.matches(c, state)))
        .findFirst();
  }
}
