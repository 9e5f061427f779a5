package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks RAISE, and the names of errors. */
final class RaiseSyntax {

  private static final Set<String> LEVELS =
      Set.of("exception", "warning", "notice", "info", "log", "debug");

  private static final Set<String> OPTIONS =
      Set.of(
          "errcode",
          "message",
          "detail",
          "hint",
          "column",
          "constraint",
          "datatype",
          "table",
          "schema");

  private final SyntaxCursor cursor;
  private final InnerSql sql;
  private final Targets targets;

  RaiseSyntax(SyntaxCursor cursor, InnerSql sql, Targets targets) {
    this.cursor = cursor;
    this.sql = sql;
    this.targets = targets;
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
      state();
    } else if (!cursor.isWord("using")) {
      condition();
    }
    if (cursor.isWord("using")) {
      options();
    } else {
      cursor.expectTerminator();
    }
  }

  private void condition() {
    int at = cursor.position();
    Targets.Named named = cursor.stopped() ? null : targets.named(at, at + 1);
    if (named != null && targets.find(named) != null) {
      cursor.fail();
      return;
    }
    require(cursor.name(), at);
  }

  /** Checks what stands behind WHEN or OR in an exception clause. */
  void handled() {
    if (cursor.isWord("sqlstate")) {
      state();
      return;
    }
    int at = cursor.position();
    String name = cursor.name();
    if (!"others".equals(name)) {
      require(name, at);
    }
  }

  private void require(@Nullable String name, int at) {
    if (name != null && PlConditions.states(name).isEmpty()) {
      cursor.failAt(
          at, FaultKind.MISSING_OBJECT, "unrecognized exception condition \"%s\"".formatted(name));
    }
  }

  private void state() {
    cursor.advance();
    int at = cursor.position();
    cursor.expectString();
    if (!cursor.failed() && cursor.type(at) == TokenType.STRING) {
      if (!cursor.image(at).matches("'[0-9A-Z]{5}'")) {
        cursor.failAt(at, FaultKind.TOKEN, "invalid SQLSTATE code");
      }
    }
  }

  private void options() {
    do {
      cursor.advance();
      if (cursor.stopped()) {
        return;
      }
      if (!OPTIONS.contains(cursor.word())) {
        cursor.fail("unrecognized RAISE statement option");
        return;
      }
      cursor.advance();
      if (!cursor.isOperator("=") && !cursor.isType(TokenType.ASSIGN)) {
        cursor.fail("syntax error, expected \"=\"");
        return;
      }
      cursor.advance();
      sql.expression(cursor.readTo(","));
      cursor.back();
    } while (cursor.isType(TokenType.COMMA));
    cursor.expectTerminator();
  }

  /** The text of RAISE, and as many values as it has places. */
  private void format() {
    int places = 0;
    int start = cursor.position();
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
      cursor.failAt(
          start,
          FaultKind.SYNTAX,
          "too " + (values > places ? "many" : "few") + " parameters specified for RAISE");
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
