package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.syntax.StatementSyntax;
import dev.lintel.engine.sql.syntax.StatementSyntax.Form;
import org.jspecify.annotations.Nullable;

/** Checks blocks and their statements. */
final class BlockSyntax {

  private static final int MAX_DEPTH = 200;

  private final SyntaxCursor cursor;
  private final NameSpace names = new NameSpace();
  private final PlFunction function;
  private final Targets targets;
  private final InnerSql sql;
  private final DeclarationSyntax declarations;
  private final CursorSyntax cursors;
  private final LoopSyntax loops;
  private int depth;

  BlockSyntax(SyntaxCursor cursor, StatementSyntax grammar, PlFunction function, PlTypes types) {
    this.cursor = cursor;
    this.function = function;
    this.targets = new Targets(cursor, names);
    this.sql = new InnerSql(cursor, grammar, targets);
    this.declarations = new DeclarationSyntax(cursor, sql, targets, names, types);
    this.cursors = new CursorSyntax(cursor, sql, targets);
    this.loops = new LoopSyntax(cursor, sql, targets, names, cursors);
  }

  /** Checks the outermost block. */
  void whole() {
    names.enter(function);
    block(cursor.label());
  }

  private void block(@Nullable String label) {
    names.push(label, NameSpace.Label.BLOCK);
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
      names.declare(PlVariable.constant("sqlstate", VariableKind.SCALAR));
      names.declare(PlVariable.constant("sqlerrm", VariableKind.SCALAR));
      do {
        handler();
      } while (!cursor.stopped() && cursor.isWord("when"));
    }
    cursor.expect("end");
    requireLabel(label, cursor.position(), cursor.endLabel());
    names.pop();
  }

  private void requireLabel(@Nullable String label, int at, @Nullable String end) {
    if (end != null && !end.equals(label)) {
      cursor.failAt(
          at,
          FaultKind.SYNTAX,
          label == null
              ? "end label \"%s\" specified for unlabeled block".formatted(end)
              : "end label \"%s\" differs from block's label \"%s\"".formatted(end, label));
    }
  }

  private void handler() {
    cursor.expect("when");
    while (!cursor.stopped()) {
      new RaiseSyntax(cursor, sql, targets).handled();
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
    boolean labelled = cursor.isOperator("<<");
    String label = cursor.label();
    switch (cursor.word()) {
      case "begin", "declare" -> {
        block(label);
        cursor.expectTerminator();
      }
      case "loop", "while", "for", "foreach" -> loop(label);
      default -> {
        if (labelled) {
          cursor.fail();
        } else {
          unlabelled();
        }
      }
    }
  }

  private void loop(@Nullable String label) {
    names.push(label, NameSpace.Label.LOOP);
    switch (cursor.word()) {
      case "while" -> {
        cursor.advance();
        sql.expression(cursor.readTo("loop"));
        cursor.back();
      }
      case "for" -> loops.forLoop();
      case "foreach" -> loops.forEach();
      default -> {
        // Nothing stands before LOOP.
      }
    }
    loopBody(label);
    names.pop();
  }

  private void unlabelled() {
    switch (cursor.word()) {
      case "if" -> condition();
      case "case" -> caseStatement();
      case "exit", "continue" -> new LeaveSyntax(cursor, sql, names).check();
      case "return" -> new ReturnSyntax(cursor, sql, function, this::execute).check();
      case "raise" -> new RaiseSyntax(cursor, sql, targets).raise();
      case "assert" -> {
        cursor.advance();
        sql.expression(cursor.readTo());
      }
      case "perform" -> {
        cursor.advance();
        sql.check(cursor.readTo(), Form.PERFORMED);
      }
      case "execute" -> execute();
      case "get" -> new DiagnosticsSyntax(cursor, targets).check();
      case "open" -> cursors.open();
      case "fetch" -> cursors.fetch();
      case "move" -> cursors.move();
      case "close" -> cursors.close();
      case "commit", "rollback" -> cursor.readTo();
      case "null" -> {
        cursor.advance();
        cursor.expectTerminator();
      }
      default -> {
        if (!cursor.stopped() && cursor.isNameAt(cursor.position())) {
          sql.statement(cursor.readStatement());
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

  private void loopBody(@Nullable String label) {
    cursor.expect("loop");
    statements();
    cursor.expect("end");
    cursor.expect("loop");
    int at = cursor.position();
    String end = cursor.endLabel();
    cursor.expectTerminator();
    requireLabel(label, at, end);
  }

  /** INTO and USING may stand in any order. */
  private void execute() {
    cursor.advance();
    sql.expression(cursor.readTo("into", "using"));
    while (!cursor.stopped() && cursor.type(cursor.position() - 1) != TokenType.TERMINATOR) {
      if (cursor.isWordAt(cursor.position() - 1, "into")) {
        int after = targets.into(cursor.position(), cursor.size());
        if (after < 0) {
          cursor.readTo();
          return;
        }
        cursor.moveTo(after);
        if (!cursor.isWord("using")) {
          cursor.expectTerminator();
          return;
        }
        cursor.advance();
      } else {
        sql.expression(cursor.readTo("into", "using"));
      }
    }
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
    targets.assigned(cursor.position());
    sql.check(cursor.readTo(), Form.ASSIGNMENT);
  }
}
