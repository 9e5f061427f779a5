package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Set;

/** Checks RAISE. */
final class RaiseSyntax {

  private static final Set<String> LEVELS =
      Set.of("exception", "warning", "notice", "info", "log", "debug");

  private final SyntaxCursor cursor;
  private final InnerSql sql;

  RaiseSyntax(SyntaxCursor cursor, InnerSql sql) {
    this.cursor = cursor;
    this.sql = sql;
  }

  void raise() {
    cursor.advance();
    if (LEVELS.contains(cursor.word())) {
      cursor.advance();
    }
    if (cursor.isType(TokenType.TERMINATOR)) {
      cursor.advance();
      return;
    }
    if (!cursor.stopped() && cursor.type(cursor.position()).isString()) {
      format();
      if (!cursor.isWord("using") && !cursor.stopped()) {
        return;
      }
    } else if (cursor.isWord("sqlstate")) {
      cursor.advance();
      cursor.expectString();
    } else if (!cursor.isWord("using")) {
      cursor.expectName();
    }
    if (cursor.isWord("using")) {
      cursor.readTo();
    } else {
      cursor.expectTerminator();
    }
  }

  /** The text of RAISE, and as many values as it has places. */
  private void format() {
    int places = 0;
    while (!cursor.stopped() && cursor.type(cursor.position()).isString()) {
      String image = cursor.image(cursor.position()).replace("%%", "");
      places += image.length() - image.replace("%", "").length();
      cursor.advance();
    }
    int values = 0;
    if (cursor.isType(TokenType.COMMA)) {
      cursor.advance();
      TextRange range = cursor.readTo("using");
      sql.expression(range);
      values = !cursor.failed() ? items(range) : places;
      cursor.back();
    }
    if (!cursor.failed() && values != places) {
      cursor.fail("too " + (values > places ? "many" : "few") + " parameters specified for RAISE");
    }
    if (!cursor.isWord("using")) {
      cursor.expectTerminator();
    }
  }

  private int items(TextRange range) {
    int items = 1;
    int open = 0;
    for (int i = range.start(); i < range.end(); i++) {
      TokenType type = cursor.type(i);
      open += type == TokenType.LEFT_PAREN || type == TokenType.LEFT_BRACKET ? 1 : 0;
      open -= type == TokenType.RIGHT_PAREN || type == TokenType.RIGHT_BRACKET ? 1 : 0;
      items += open == 0 && type == TokenType.COMMA ? 1 : 0;
    }
    return items;
  }
}
