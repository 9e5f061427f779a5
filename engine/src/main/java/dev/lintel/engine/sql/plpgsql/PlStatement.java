package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of PL/pgSQL (PostgreSQL 17 documentation, chapter 43). Ranges are offsets of the
 * file; names are written as they stand there.
 */
public sealed interface PlStatement {

  /**
   * DECLARE … BEGIN … EXCEPTION … END.
   *
   * @param declarations the variables
   * @param body the statements
   * @param handlers what is done about errors; empty if nothing is
   */
  record Block(List<Declaration> declarations, List<PlStatement> body, List<Handler> handlers)
      implements PlStatement {
    public Block {
      declarations = List.copyOf(declarations);
      body = List.copyOf(body);
      handlers = List.copyOf(handlers);
    }
  }

  /**
   * A variable.
   *
   * @param name the name as written
   * @param type the type as written; empty for an alias
   * @param value its initial value; null if there is none
   */
  record Declaration(String name, String type, @Nullable TextRange value) {}

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
   * CASE.
   *
   * @param subject what is compared; null if the branches have conditions of their own
   * @param branches what it is compared with, or the conditions, and the statements, in order
   * @param otherwise the statements of ELSE; null if there is none, which is an error when it is
   *     reached
   */
  record Case(
      @Nullable TextRange subject, List<Branch> branches, @Nullable List<PlStatement> otherwise)
      implements PlStatement {
    public Case {
      branches = List.copyOf(branches);
      otherwise = otherwise == null ? null : List.copyOf(otherwise);
    }
  }

  /**
   * A loop of any kind.
   *
   * @param head what is gone through
   * @param body the statements
   */
  record Loop(LoopHead head, List<PlStatement> body) implements PlStatement {
    public Loop {
      body = List.copyOf(body);
    }
  }

  /**
   * EXECUTE.
   *
   * @param command the expression that gives the statement
   * @param into the variables that take its first row; empty if none do
   */
  record Execute(TextRange command, List<String> into) implements PlStatement {
    public Execute {
      into = List.copyOf(into);
    }
  }

  /**
   * A statement of SQL, or PERFORM.
   *
   * @param range the statement, without its semicolon
   * @param query the query where a query alone is known to stand there: of SELECT … INTO the two
   *     parts around INTO, of PERFORM what follows it; else empty
   * @param into the variables that take its first row; empty if none do
   */
  record Sql(TextRange range, List<TextRange> query, List<String> into) implements PlStatement {
    public Sql {
      query = List.copyOf(query);
      into = List.copyOf(into);
    }
  }

  /**
   * An assignment.
   *
   * @param target the variable as written
   * @param part whether only a field or an element of it is assigned to
   * @param value the expression
   */
  record Assignment(String target, boolean part, TextRange value) implements PlStatement {}

  /**
   * RAISE EXCEPTION, which ends the block.
   *
   * @param condition the name of the error in lower case, or its SQLSTATE
   * @param range the statement, without its semicolon
   */
  record Raise(String condition, TextRange range) implements PlStatement {}

  /**
   * ASSERT.
   *
   * @param range the condition, and what the error says if something does
   */
  record Assert(TextRange range) implements PlStatement {}

  /**
   * RETURN, EXIT or CONTINUE.
   *
   * @param kind which of them
   * @param condition the condition after WHEN; null if there is none
   * @param value what RETURN returns; null if nothing
   */
  record Leave(LeaveKind kind, @Nullable TextRange condition, @Nullable TextRange value)
      implements PlStatement {}

  /** What is left. */
  enum LeaveKind {
    RETURN,
    EXIT,
    CONTINUE
  }

  /**
   * FETCH, MOVE, OPEN and GET DIAGNOSTICS: they give variables what only a run tells.
   *
   * @param targets the names as written
   */
  record Fetch(List<String> targets) implements PlStatement {
    public Fetch {
      targets = List.copyOf(targets);
    }
  }

  /**
   * Any other statement that changes neither the schema nor a variable, such as a message.
   *
   * @param range the statement, without its semicolon
   */
  record Other(TextRange range) implements PlStatement {}
}
