package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.replay.postgresql.data.RowQueries;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.object.ExplainOptions;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Set;

/**
 * The statement after EXPLAIN, which is looked at as if it ran and runs in truth if ANALYZE is said
 * (PostgreSQL 17 documentation, EXPLAIN).
 */
final class ExplainedStatement {

  private static final Set<String> OFF = Set.of("off", "false", "0");

  private final Tokens tokens;
  private boolean analyze;
  private int first = 1;

  private ExplainedStatement(Tokens tokens) {
    this.tokens = tokens;
    if (tokens.is(1, TokenType.LEFT_PAREN) && !opensQuery(2)) {
      first = tokens.afterParenthesis(1);
      Items.of(tokens, 2, first - 1).forEach(this::option);
    }
    while (isAnalyze(first) || tokens.isWord(first, "verbose")) {
      analyze |= isAnalyze(first);
      first++;
    }
  }

  /** Runs EXPLAIN. */
  static void run(ParsedStatement statement, Execution execution) {
    ExplainedStatement explained = new ExplainedStatement(Tokens.of(statement.text()));
    if (explained.first >= explained.tokens.size()) {
      return;
    }
    Tokens tokens = explained.tokens;
    NestedStatement.of(statement, tokens, explained.first, tokens.size())
        .forEach(one -> explained.explain(one, execution));
    if (tokens.is(1, TokenType.LEFT_PAREN) && !explained.opensQuery(2)) {
      ExplainOptions.require(execution, tokens, 1, execution.span(statement.span()));
    }
  }

  private void explain(ParsedStatement statement, Execution outer) {
    Execution execution =
        NestedStatement.look(statement, outer, analyze ? RowQueries::new : RowQueries::ofPlan);
    if (analyze) {
      outer.adopt(execution);
    }
  }

  private void option(int[] item) {
    if (isAnalyze(item[0])) {
      boolean off =
          item[1] > item[0] + 1 && OFF.contains(Folding.lowerCase(tokens.string(item[0] + 1)));
      analyze = !off;
    }
  }

  private boolean isAnalyze(int i) {
    return tokens.isWord(i, "analyze") || tokens.isWord(i, "analyse");
  }

  /** A query may stand between parentheses, as the options do. */
  private boolean opensQuery(int i) {
    return tokens.isWord(i, "select")
        || tokens.isWord(i, "with")
        || tokens.isWord(i, "values")
        || tokens.is(i, TokenType.LEFT_PAREN);
  }
}
