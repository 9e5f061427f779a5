package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.syntax.StatementSyntax.Form;
import java.util.Set;

/** Checks the declarations of a block. */
final class DeclarationSyntax {

  private static final Set<String> SCROLLING = Set.of("scroll", "no");

  private final SyntaxCursor cursor;
  private final InnerSql sql;

  DeclarationSyntax(SyntaxCursor cursor, InnerSql sql) {
    this.cursor = cursor;
    this.sql = sql;
  }

  /** Checks one declaration. */
  void declaration() {
    cursor.expectName();
    if (cursor.isWord("alias")) {
      cursor.advance();
      cursor.expect("for");
      cursor.skipName();
      cursor.expectTerminator();
    } else if (cursor.isWord("cursor") || (SCROLLING.contains(cursor.word()) && isCursorAhead())) {
      cursorQuery();
    } else {
      variable();
    }
  }

  private boolean isCursorAhead() {
    return cursor.isWordAt(Math.min(cursor.position() + 1, cursor.size() - 1), "cursor")
        || cursor.isWordAt(Math.min(cursor.position() + 2, cursor.size() - 1), "cursor");
  }

  private void cursorQuery() {
    while (!cursor.stopped() && !cursor.isWord("cursor")) {
      cursor.advance();
    }
    cursor.expect("cursor");
    if (cursor.isType(TokenType.LEFT_PAREN)) {
      cursor.skipParentheses();
    }
    if (cursor.isWord("is")) {
      cursor.advance();
    } else {
      cursor.expect("for");
    }
    sql.statement(cursor.readTo());
  }

  /** The type goes up to a word that cannot be part of it. */
  private void variable() {
    if (cursor.isWord("constant")) {
      cursor.advance();
    }
    int start = cursor.position();
    int open = 0;
    while (!cursor.stopped() && !cursor.isType(TokenType.TERMINATOR)) {
      open += cursor.isType(TokenType.LEFT_PAREN) || cursor.isType(TokenType.LEFT_BRACKET) ? 1 : 0;
      open -=
          cursor.isType(TokenType.RIGHT_PAREN) || cursor.isType(TokenType.RIGHT_BRACKET) ? 1 : 0;
      if (open == 0 && endsType()) {
        break;
      }
      cursor.advance();
    }
    if (cursor.position() == start) {
      cursor.fail();
      return;
    }
    type(new TextRange(start, cursor.position()));
    if (cursor.isWord("collate")) {
      cursor.advance();
      cursor.skipName();
    }
    if (cursor.isWord("not")) {
      cursor.advance();
      cursor.expect("null");
    }
    if (cursor.isWord("default") || cursor.isType(TokenType.ASSIGN) || cursor.isOperator("=")) {
      cursor.advance();
      sql.expression(cursor.readTo());
    } else {
      cursor.expectTerminator();
    }
  }

  /** The type of a column or row, such as {@code t.c%TYPE}, is no type to the grammar of SQL. */
  private void type(TextRange range) {
    for (int i = range.start(); i < range.end(); i++) {
      if (cursor.isOperatorAt(i, "%")) {
        return;
      }
    }
    sql.check(range, Form.TYPE);
  }

  private boolean endsType() {
    return cursor.isWord("collate")
        || cursor.isWord("not")
        || cursor.isWord("default")
        || cursor.isType(TokenType.ASSIGN)
        || cursor.isOperator("=");
  }
}
