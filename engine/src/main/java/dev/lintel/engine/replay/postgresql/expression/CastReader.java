package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.expression.Term.CastTo;
import dev.lintel.engine.replay.postgresql.expression.Term.Place;
import dev.lintel.engine.sql.lex.TokenType;
import org.jspecify.annotations.Nullable;

/** Reads casts: CAST, and a type before a string. */
final class CastReader {

  private final TermCursor cursor;
  private final TermReader terms;
  private final PrimaryReader primaries;

  CastReader(TermCursor cursor, TermReader terms, PrimaryReader primaries) {
    this.cursor = cursor;
    this.terms = terms;
    this.primaries = primaries;
  }

  /** Reads CAST and its parentheses. */
  Term cast() {
    int first = cursor.position();
    cursor.advance();
    cursor.advance();
    Term operand = terms.term();
    cursor.require("as");
    int type = cursor.position();
    new TypeExtent(cursor).skip();
    String text = cursor.textFrom(type);
    Place place = cursor.placeFrom(type);
    cursor.require(TokenType.RIGHT_PAREN);
    return new CastTo(operand, text, place, cursor.placeFrom(first));
  }

  /** Reads a type and a string, such as {@code date '2020-01-31'}; null if there is none. */
  @Nullable Term typedLiteral() {
    int first = cursor.position();
    int after = afterType();
    if (after < 0) {
      return null;
    }
    cursor.moveTo(after);
    String text = cursor.textFrom(first);
    Place place = cursor.placeFrom(first);
    int start = cursor.position();
    Term string = primaries.string(start);
    new TypeExtent(cursor).skipFields();
    return new CastTo(string, text, place, cursor.placeFrom(first));
  }

  /** Returns the index after a type that a string follows; -1 if it is none. */
  private int afterType() {
    int first = cursor.position();
    int ahead = 1;
    if (!cursor.isString(1)
        && !cursor.isName(1)
        && !cursor.is(1, TokenType.DOT)
        && !cursor.is(1, TokenType.LEFT_PAREN)) {
      return -1;
    }
    while (cursor.is(ahead, TokenType.DOT) && cursor.isName(ahead + 1)) {
      ahead += 2;
    }
    if (cursor.is(ahead, TokenType.LEFT_PAREN) && !cursor.is(ahead + 1, TokenType.INTEGER)) {
      return -1;
    }
    new TypeExtent(cursor).skipPlain();
    int after = cursor.hasFailed() ? -1 : cursor.position();
    boolean string = cursor.isString(0) && !cursor.isBits();
    cursor.moveTo(first);
    return string ? after : -1;
  }
}
