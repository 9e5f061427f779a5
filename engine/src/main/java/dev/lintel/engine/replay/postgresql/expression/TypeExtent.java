package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.sql.lex.TokenType;
import java.util.Set;

/** Reads over the name of a type ({@code Typename} of the server's grammar). */
final class TypeExtent {

  private static final Set<String> FIELDS =
      Set.of("year", "month", "day", "hour", "minute", "second", "to");

  private final TermCursor cursor;

  TypeExtent(TermCursor cursor) {
    this.cursor = cursor;
  }

  /** Reads a type with its brackets. */
  void skip() {
    skipPlain();
    while (cursor.is(TokenType.LEFT_BRACKET)) {
      cursor.advance();
      cursor.take(TokenType.INTEGER);
      cursor.require(TokenType.RIGHT_BRACKET);
    }
    if (cursor.take("array") && cursor.take(TokenType.LEFT_BRACKET)) {
      cursor.take(TokenType.INTEGER);
      cursor.require(TokenType.RIGHT_BRACKET);
    }
  }

  /** Reads a type without brackets, as it may stand before a string. */
  void skipPlain() {
    String word = cursor.word();
    if (!cursor.isName(0)) {
      cursor.fail();
      return;
    }
    cursor.advance();
    switch (word) {
      case "double" -> cursor.take("precision");
      case "national" -> {
        cursor.advance();
        cursor.take("varying");
      }
      case "character", "char", "nchar", "bit" -> cursor.take("varying");
      case "interval" -> skipFields();
      case "timestamp", "time" -> {
        skipModifiers();
        if (!cursor.take("with", "time", "zone")) {
          cursor.take("without", "time", "zone");
        }
        return;
      }
      default -> {
        while (cursor.is(TokenType.DOT) && cursor.isName(1)) {
          cursor.advance();
          cursor.advance();
        }
      }
    }
    skipModifiers();
  }

  /** Reads the fields of an interval. */
  void skipFields() {
    while (FIELDS.contains(cursor.word())) {
      cursor.advance();
    }
  }

  private void skipModifiers() {
    if (cursor.is(TokenType.LEFT_PAREN)) {
      cursor.skipParentheses();
    }
  }
}
