package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Set;

/** Checks the heads of FOR and FOREACH; the cursor is left at LOOP. */
final class LoopSyntax {

  private static final Set<String> QUERIES =
      Set.of("select", "with", "values", "insert", "update", "delete", "table");

  private final SyntaxCursor cursor;
  private final InnerSql sql;

  LoopSyntax(SyntaxCursor cursor, InnerSql sql) {
    this.cursor = cursor;
    this.sql = sql;
  }

  void forLoop() {
    cursor.advance();
    cursor.names();
    cursor.expect("in");
    if (cursor.isWord("execute")) {
      cursor.advance();
      sql.expression(cursor.readTo("loop", "using"));
      if (cursor.isWordAt(cursor.position() - 1, "using")) {
        sql.expression(cursor.readTo("loop"));
      }
    } else {
      if (cursor.isWord("reverse")) {
        cursor.advance();
      }
      range();
    }
    cursor.back();
  }

  /** A range of integers, a query, or a cursor with its arguments. */
  private void range() {
    TextRange text = cursor.readTo("loop", "..");
    if (!cursor.stopped() && cursor.type(cursor.position() - 1) == TokenType.DOUBLE_DOT) {
      sql.expression(text);
      sql.expression(cursor.readTo("loop", "by"));
      if (cursor.isWordAt(cursor.position() - 1, "by")) {
        sql.expression(cursor.readTo("loop"));
      }
    } else if (!cursor.stopped() && isQuery(text.start())) {
      sql.statement(text);
    }
  }

  private boolean isQuery(int first) {
    return cursor.type(first) == TokenType.LEFT_PAREN || QUERIES.contains(cursor.wordAt(first));
  }

  void forEach() {
    cursor.advance();
    cursor.names();
    if (cursor.isWord("slice")) {
      cursor.moveTo(cursor.position() + 2);
    }
    cursor.expect("in");
    cursor.expect("array");
    sql.expression(cursor.readTo("loop"));
    cursor.back();
  }
}
