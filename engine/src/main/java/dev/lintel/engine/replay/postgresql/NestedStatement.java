package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.replay.postgresql.data.RowQueries;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.object.CopyStatement;
import dev.lintel.engine.replay.postgresql.query.QueryScope;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ScriptParser;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.DdlStatement;
import java.util.List;
import java.util.function.Function;

/** The statement inside COPY, PREPARE, DECLARE and EXPLAIN, which the server looks at with it. */
final class NestedStatement {

  private NestedStatement() {}

  /** Refuses what a query of COPY, PREPARE or DECLARE names and what does not exist. */
  static void require(ParsedStatement statement, Execution execution) {
    Tokens tokens = Tokens.of(statement.text());
    switch (statement.kind().split(" ", 2)[0]) {
      case "COPY" -> {
        if (tokens.is(1, TokenType.LEFT_PAREN)) {
          int end = tokens.afterParenthesis(1) - 1;
          of(statement, tokens, 2, end).forEach(one -> look(one, execution, RowQueries::ofPlan));
          CopyStatement.requireRows(execution, statement, tokens);
        }
      }
      case "DECLARE" -> {
        int query = QueryClauses.find(tokens, "for", 1, tokens.size()) + 1;
        if (query > 0) {
          of(statement, tokens, query, tokens.size())
              .forEach(one -> look(one, execution, RowQueries::ofPlan));
          CursorForm.require(execution, statement, tokens, query);
        }
      }
      case "PREPARE" -> {
        int query = tokens.is(2, TokenType.LEFT_PAREN) ? tokens.afterParenthesis(2) : 2;
        if (tokens.isWord(query, "as")) {
          of(statement, tokens, query + 1, tokens.size())
              .forEach(one -> look(one, execution.inside(), NestedStatement::prepared));
        }
      }
      default -> {
        // There is none inside.
      }
    }
  }

  /** Returns the statements that stand between two tokens of another. */
  static List<ParsedStatement> of(ParsedStatement statement, Tokens tokens, int first, int end) {
    if (first >= end) {
      return List.of();
    }
    SourceFile file = statement.file();
    int start = file.offset(statement.span().line(), statement.span().column());
    return ScriptParser.parseStatements(
        file, start + tokens.start(first), start + tokens.end(end - 1), Dialect.POSTGRESQL);
  }

  /** Reads a statement as far as the server does; returns how it would run. */
  static Execution look(
      ParsedStatement statement, Execution outer, Function<Execution, RowQueries> reading) {
    Execution execution =
        outer.isOfBody()
            ? outer.inside()
            : new Execution(
                statement.file(),
                statement.span(),
                outer.premises(),
                outer.statements(),
                outer.surroundings(),
                outer.state());
    if (statement.node() instanceof DdlStatement ddl) {
      execution.statements().run(ddl, execution);
    }
    reading.apply(execution).require(statement);
    return execution;
  }

  /** What is prepared is not planned before it runs, and may have parameters. */
  private static RowQueries prepared(Execution execution) {
    return RowQueries.ofBody(execution, new QueryScope(null));
  }
}
