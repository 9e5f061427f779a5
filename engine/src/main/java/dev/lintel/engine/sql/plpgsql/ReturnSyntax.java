package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.plpgsql.PlFunction.Result;
import dev.lintel.engine.sql.syntax.StatementSyntax.Form;

/** Checks RETURN, which depends on what the function returns. */
final class ReturnSyntax {

  private final SyntaxCursor cursor;
  private final InnerSql sql;
  private final PlFunction function;
  private final Runnable execute;

  /**
   * Makes a check.
   *
   * @param execute checks EXECUTE, at which the cursor stands
   */
  ReturnSyntax(SyntaxCursor cursor, InnerSql sql, PlFunction function, Runnable execute) {
    this.cursor = cursor;
    this.sql = sql;
    this.function = function;
    this.execute = execute;
  }

  void check() {
    int start = cursor.position();
    cursor.advance();
    if (cursor.isWord("next")) {
      requireSet(start, "NEXT");
      cursor.advance();
      next();
    } else if (cursor.isWord("query")) {
      requireSet(start, "QUERY");
      cursor.advance();
      if (cursor.isWord("execute")) {
        execute.run();
      } else {
        sql.check(cursor.readTo(), Form.STATEMENT); // an INTO here is that of SQL
      }
    } else {
      plain();
    }
  }

  private void requireSet(int start, String form) {
    if (!function.set()) {
      cursor.failAt(
          start, FaultKind.TYPE_MISMATCH, "cannot use RETURN " + form + " in a non-SETOF function");
    }
  }

  private void next() {
    if (function.outputs()) {
      requireNothing("RETURN NEXT cannot have a parameter in function with OUT parameters");
    } else {
      sql.expression(cursor.readTo());
    }
  }

  private void plain() {
    if (function.set()) {
      requireNothing("RETURN cannot have a parameter in function returning set");
    } else if (function.result() == Result.OF_PROCEDURE && !function.outputs()) {
      requireNothing(FaultKind.SYNTAX, "RETURN cannot have a parameter in a procedure");
    } else if (function.result() == Result.NOTHING) {
      requireNothing("RETURN cannot have a parameter in function returning void");
    } else if (function.outputs()) {
      requireNothing("RETURN cannot have a parameter in function with OUT parameters");
    } else {
      sql.expression(cursor.readTo());
    }
  }

  private void requireNothing(String otherwise) {
    requireNothing(FaultKind.TYPE_MISMATCH, otherwise);
  }

  private void requireNothing(FaultKind kind, String otherwise) {
    if (!cursor.stopped() && !cursor.isType(TokenType.TERMINATOR)) {
      cursor.failAt(cursor.position(), kind, otherwise);
    }
    cursor.expectTerminator();
  }
}
