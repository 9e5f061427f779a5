package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TextRange;
import java.util.List;

/**
 * A statement of PL/pgSQL (PostgreSQL 17 documentation, chapter 43). Ranges are offsets of the
 * file.
 */
public sealed interface PlStatement {

  /**
   * BEGIN … EXCEPTION … END.
   *
   * @param body the statements
   * @param handlers what is done about errors; empty if nothing is
   */
  record Block(List<PlStatement> body, List<Handler> handlers) implements PlStatement {
    public Block {
      body = List.copyOf(body);
      handlers = List.copyOf(handlers);
    }
  }

  /**
   * WHEN … THEN of an exception clause.
   *
   * @param conditions names of errors, in lower case, such as {@code duplicate_object}; {@code
   *     others}; or SQLSTATEs
   * @param body the statements
   */
  record Handler(List<String> conditions, List<PlStatement> body) {
    public Handler {
      conditions = List.copyOf(conditions);
      body = List.copyOf(body);
    }
  }

  /**
   * IF … ELSIF … ELSE … END IF.
   *
   * @param branches the conditions with their statements, in order
   * @param otherwise the statements of ELSE; empty if there are none
   */
  record If(List<Branch> branches, List<PlStatement> otherwise) implements PlStatement {
    public If {
      branches = List.copyOf(branches);
      otherwise = List.copyOf(otherwise);
    }
  }

  /**
   * A condition with the statements that run if it holds.
   *
   * @param condition the expression
   * @param body the statements
   */
  record Branch(TextRange condition, List<PlStatement> body) {
    public Branch {
      body = List.copyOf(body);
    }
  }

  /**
   * A loop of any kind, or CASE: the statements may run any number of times.
   *
   * @param body the statements
   */
  record Repeated(List<PlStatement> body) implements PlStatement {
    public Repeated {
      body = List.copyOf(body);
    }
  }

  /**
   * EXECUTE.
   *
   * @param command the expression that gives the statement
   */
  record Execute(TextRange command) implements PlStatement {}

  /**
   * A statement of SQL.
   *
   * @param range the statement, without its semicolon
   */
  record Sql(TextRange range) implements PlStatement {}

  /** RETURN, EXIT or CONTINUE: what follows may not run. */
  record Leave() implements PlStatement {}

  /**
   * Any other statement: assignment, RAISE, PERFORM, NULL.
   *
   * @param range the statement, without its semicolon
   */
  record Other(TextRange range) implements PlStatement {}
}
