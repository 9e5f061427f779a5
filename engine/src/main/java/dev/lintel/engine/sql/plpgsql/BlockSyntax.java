package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.syntax.StatementSyntax.Form;

/** Checks blocks and their statements. */
final class BlockSyntax {

  private static final int MAX_DEPTH = 200;

  private final SyntaxCursor cursor;
  private final InnerSql sql;
  private final DeclarationSyntax declarations;
  private final LoopSyntax loops;
  private int depth;

  BlockSyntax(SyntaxCursor cursor, InnerSql sql) {
    this.cursor = cursor;
    this.sql = sql;
    this.declarations = new DeclarationSyntax(cursor, sql);
    this.loops = new LoopSyntax(cursor, sql);
  }

  void block() {
    cursor.label();
    while (cursor.isWord("declare")) {
      cursor.advance();
      while (!cursor.stopped() && !cursor.isWord("begin") && !cursor.isWord("declare")) {
        declarations.declaration();
      }
    }
    cursor.expect("begin");
    statements();
    if (cursor.isWord("exception")) {
      cursor.advance();
      do {
        handler();
      } while (!cursor.stopped() && cursor.isWord("when"));
    }
    cursor.expect("end");
    cursor.optionalName();
  }

  private void handler() {
    cursor.expect("when");
    while (!cursor.stopped()) {
      if (cursor.isWord("sqlstate")) {
        cursor.advance();
        cursor.expectString();
      } else {
        cursor.expectName();
      }
      if (!cursor.isWord("or")) {
        break;
      }
      cursor.advance();
    }
    cursor.expect("then");
    statements();
  }

  private void statements() {
    if (++depth > MAX_DEPTH) {
      cursor.giveUp();
    }
    while (!cursor.stopped() && !endsStatements()) {
      statement();
    }
    depth--;
  }

  private boolean endsStatements() {
    return cursor.isWord("end")
        || cursor.isWord("else")
        || cursor.isWord("elsif")
        || cursor.isWord("elseif")
        || cursor.isWord("exception")
        || cursor.isWord("when");
  }

  private void statement() {
    if (isAssignment()) {
      assignment();
      return;
    }
    cursor.label();
    switch (cursor.word()) {
      case "begin", "declare" -> {
        block();
        cursor.expectTerminator();
      }
      case "if" -> condition();
      case "case" -> caseStatement();
      case "loop" -> loopBody();
      case "while" -> {
        cursor.advance();
        sql.expression(cursor.readTo("loop"));
        cursor.back();
        loopBody();
      }
      case "for" -> {
        loops.forLoop();
        loopBody();
      }
      case "foreach" -> {
        loops.forEach();
        loopBody();
      }
      case "exit", "continue" -> leave();
      case "return" -> giveBack();
      case "raise" -> new RaiseSyntax(cursor, sql).raise();
      case "assert" -> {
        cursor.advance();
        sql.expression(cursor.readTo());
      }
      case "perform" -> {
        cursor.advance();
        sql.check(cursor.readTo(), Form.PERFORMED);
      }
      case "execute" -> execute();
      case "get" -> diagnostics();
      case "open", "fetch", "move", "close", "commit", "rollback" -> cursor.readTo();
      case "null" -> {
        cursor.advance();
        cursor.expectTerminator();
      }
      default -> {
        if (!cursor.stopped() && cursor.isNameAt(cursor.position())) {
          sql.statement(cursor.readTo());
        } else {
          cursor.fail();
        }
      }
    }
  }

  private void condition() {
    do {
      cursor.advance();
      sql.expression(cursor.readTo("then"));
      statements();
    } while (!cursor.stopped() && (cursor.isWord("elsif") || cursor.isWord("elseif")));
    if (cursor.isWord("else")) {
      cursor.advance();
      statements();
    }
    cursor.expect("end");
    cursor.expect("if");
    cursor.expectTerminator();
  }

  private void caseStatement() {
    cursor.advance();
    if (!cursor.isWord("when")) {
      sql.expression(cursor.readTo("when"));
      cursor.back();
    }
    do {
      cursor.expect("when");
      sql.expression(cursor.readTo("then"));
      statements();
    } while (!cursor.stopped() && cursor.isWord("when"));
    if (cursor.isWord("else")) {
      cursor.advance();
      statements();
    }
    cursor.expect("end");
    cursor.expect("case");
    cursor.expectTerminator();
  }

  private void loopBody() {
    cursor.expect("loop");
    statements();
    cursor.expect("end");
    cursor.expect("loop");
    cursor.optionalName();
    cursor.expectTerminator();
  }

  private void leave() {
    cursor.advance();
    if (!cursor.isWord("when") && !cursor.isType(TokenType.TERMINATOR)) {
      cursor.expectName();
    }
    if (cursor.isWord("when")) {
      cursor.advance();
      sql.expression(cursor.readTo());
    } else {
      cursor.expectTerminator();
    }
  }

  private void giveBack() {
    cursor.advance();
    if (cursor.isType(TokenType.TERMINATOR)) {
      cursor.advance();
    } else if (cursor.isWord("next")) {
      cursor.advance();
      if (cursor.isType(TokenType.TERMINATOR)) {
        cursor.advance();
      } else {
        sql.expression(cursor.readTo());
      }
    } else if (cursor.isWord("query")) {
      cursor.advance();
      if (cursor.isWord("execute")) {
        execute();
      } else {
        sql.statement(cursor.readTo());
      }
    } else {
      sql.expression(cursor.readTo());
    }
  }

  private void execute() {
    cursor.advance();
    sql.expression(cursor.readTo("into", "using"));
    if (!cursor.stopped() && cursor.type(cursor.position() - 1) != TokenType.TERMINATOR) {
      cursor.readTo();
    }
  }

  private void diagnostics() {
    cursor.advance();
    if (cursor.isWord("current") || cursor.isWord("stacked")) {
      cursor.advance();
    }
    cursor.expect("diagnostics");
    cursor.readTo();
  }

  /** A name with an assignment behind it is a variable, whatever word; so is a parameter. */
  private boolean isAssignment() {
    int next = cursor.position() + 1;
    boolean named =
        !cursor.stopped()
            && (cursor.isNameAt(cursor.position()) || cursor.isType(TokenType.PARAMETER));
    if (!named || next >= cursor.size()) {
      return false;
    }
    return cursor.type(next) == TokenType.ASSIGN
        || cursor.isOperatorAt(next, "=")
        || cursor.type(next) == TokenType.LEFT_BRACKET
        || cursor.type(next) == TokenType.DOT;
  }

  private void assignment() {
    sql.check(cursor.readTo(), Form.ASSIGNMENT);
  }
}
