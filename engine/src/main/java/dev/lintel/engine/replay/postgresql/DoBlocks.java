package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.node.DoBlock;
import dev.lintel.engine.sql.plpgsql.PlReader;
import dev.lintel.engine.sql.plpgsql.PlStatement;
import dev.lintel.engine.sql.plpgsql.PlStatement.Block;
import dev.lintel.engine.sql.plpgsql.PlStatement.Branch;
import dev.lintel.engine.sql.plpgsql.PlStatement.Handler;
import java.util.List;
import java.util.Optional;

/**
 * Runs DO blocks as far as they can be foreseen: static DDL runs, under conditions that the catalog
 * can answer; under others it may have run; EXECUTE of a constant is that statement.
 */
final class DoBlocks {

  private final Execution execution;
  private boolean mayHaveLeft;
  private boolean left;

  DoBlocks(Execution execution) {
    this.execution = execution;
  }

  void run(DoBlock node) {
    SourceFile file = execution.file();
    SourceSpan literal = execution.span(node.literal());
    int start = file.offset(literal.line(), literal.column());
    int end = file.offset(literal.endLine(), literal.endColumn());
    new RoutineBody(execution, new QualifiedName("", ""))
        .require(node.language(), node.body(), new TextRange(start, end));
    int body = file.text().indexOf(node.body(), start);
    boolean inPlace = body >= 0 && body + node.body().length() <= end;
    Optional<Block> block =
        inPlace && node.language().equals("plpgsql")
            ? PlReader.read(file.text(), body, body + node.body().length())
            : Optional.empty();
    if (block.isPresent()) {
      run(block.get(), true);
    } else {
      OpaqueStatements.everything(execution);
    }
  }

  /** Marks what a block that was refused names: no part of it ran. */
  void touch(DoBlock node) {
    Tokens tokens = Tokens.of(node.body());
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i, "execute")) {
        OpaqueStatements.everything(execution);
      } else if (tokens.isWord(i, "create") || tokens.isWord(i, "alter")) {
        StatementHead.names(node.body().substring(tokens.start(i)), execution)
            .ifPresent(names -> names.forEach(execution::makeUncertain));
      }
    }
  }

  /**
   * Runs statements.
   *
   * @param certain false if they may or may not run
   */
  private void run(List<PlStatement> statements, boolean certain) {
    for (PlStatement statement : statements) {
      if (left) {
        return;
      }
      run(statement, certain && !mayHaveLeft);
    }
  }

  private void run(PlStatement statement, boolean certain) {
    if (statement instanceof Block block) {
      block(block, certain);
    } else if (statement instanceof PlStatement.If condition) {
      condition(condition, certain);
    } else if (statement instanceof PlStatement.Repeated loop) {
      run(loop.body(), false);
    } else if (statement instanceof PlStatement.Execute execute) {
      new InnerStatements(execution).execute(execute.command(), certain);
    } else if (statement instanceof PlStatement.Sql sql) {
      new InnerStatements(execution).run(sql.range(), certain);
    } else if (statement instanceof PlStatement.Leave) {
      left = certain;
      mayHaveLeft = true;
    }
  }

  private void condition(PlStatement.If condition, boolean certain) {
    Truth reached = Truth.of(true);
    for (Branch branch : condition.branches()) {
      Truth holds = reached.and(decide(branch.condition()));
      if (holds != Truth.NO) {
        run(branch.body(), certain && holds == Truth.YES);
      }
      reached = reached.and(holds.not());
      if (reached == Truth.NO) {
        return;
      }
    }
    run(condition.otherwise(), certain && reached == Truth.YES);
  }

  private Truth decide(TextRange condition) {
    return Guards.decide(
        execution.file().text().substring(condition.start(), condition.end()), execution);
  }

  private void block(Block block, boolean certain) {
    if (block.handlers().isEmpty() || !certain) {
      run(block.body(), certain);
      block.handlers().forEach(handler -> run(handler.body(), false));
      return;
    }
    DatabaseState before = execution.state();
    int mark = execution.mark();
    try {
      run(block.body(), true);
    } catch (Refused refused) {
      Optional<Handler> handler = handler(block.handlers(), refused);
      if (handler.isEmpty()) {
        throw refused;
      }
      execution.set(before);
      execution.forgetChangesAfter(mark);
      if (refused.certain()) {
        run(handler.get().body(), true);
      } else {
        run(block.body(), false);
        run(handler.get().body(), false);
      }
    }
  }

  private static Optional<Handler> handler(List<Handler> handlers, Refused refused) {
    String state = refused.refusal().sqlState();
    return handlers.stream()
        .filter(h -> h.conditions().stream().anyMatch(c -> ErrorConditions.matches(c, state)))
        .findFirst();
  }
}
