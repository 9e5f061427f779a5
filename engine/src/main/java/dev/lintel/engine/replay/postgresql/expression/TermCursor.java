package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.expression.Term.Place;
import dev.lintel.engine.sql.lex.Literals;
import dev.lintel.engine.sql.lex.Splitter;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Locale;

/** The tokens of an expression, and how far they are read. What is not understood ends them all. */
final class TermCursor {

  private static final int MAX_BYTES = 63;

  private final TokenList tokens;
  private final int end;
  private int position;
  private boolean failed;

  TermCursor(String text) {
    tokens = Splitter.split(text, 0, text.length(), Syntax.POSTGRESQL).tokens();
    end = tokens.size();
  }

  int position() {
    return position;
  }

  void moveTo(int newPosition) {
    position = Math.min(newPosition, end);
  }

  boolean isAtEnd() {
    return position >= end;
  }

  /** Takes note that the expression is not understood; nothing more is read. */
  void fail() {
    failed = true;
    position = end;
  }

  boolean hasFailed() {
    return failed;
  }

  boolean is(TokenType type) {
    return is(0, type);
  }

  boolean is(int ahead, TokenType type) {
    return position + ahead < end && tokens.type(position + ahead) == type;
  }

  boolean isString(int ahead) {
    return position + ahead < end && tokens.type(position + ahead).isString();
  }

  boolean isWord(String word) {
    return isWord(0, word);
  }

  boolean isWord(int ahead, String word) {
    return position + ahead < end && tokens.isWord(position + ahead, word);
  }

  boolean isOperator(String symbol) {
    return position < end && tokens.isOperator(position, symbol);
  }

  /** Returns whether {@code =>} is there, which gives an argument by name. */
  boolean isArrow(int ahead) {
    return position + ahead < end && tokens.isOperator(position + ahead, "=>");
  }

  boolean isName(int ahead) {
    if (position + ahead >= end) {
      return false;
    }
    TokenType type = tokens.type(position + ahead);
    return type == TokenType.WORD || type.isQuotedName();
  }

  /** Reads a token if it is of that type. */
  boolean take(TokenType type) {
    boolean there = is(type);
    position += there ? 1 : 0;
    return there;
  }

  /** Reads some words if they are next. */
  boolean take(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!isWord(i, words[i])) {
        return false;
      }
    }
    position += words.length;
    return true;
  }

  /** Reads a token that has to be there. */
  void require(TokenType type) {
    if (!take(type)) {
      fail();
    }
  }

  /** Reads a word that has to be there. */
  void require(String word) {
    if (!take(word)) {
      fail();
    }
  }

  void advance() {
    position = Math.min(position + 1, end);
  }

  /** Returns a token as written; empty at the end. */
  String image() {
    return position < end ? tokens.image(position) : "";
  }

  /** Returns a word in lower case; empty for another token. */
  String word() {
    return is(TokenType.WORD) ? tokens.image(position).toLowerCase(Locale.ROOT) : "";
  }

  /** Returns a name as the server stores it. */
  String name() {
    TokenType type = tokens.type(position);
    String value = Literals.value(type, tokens.image(position), Syntax.POSTGRESQL);
    String folded = type == TokenType.WORD ? value.toLowerCase(Locale.ROOT) : value;
    return folded.length() <= MAX_BYTES ? folded : folded.substring(0, MAX_BYTES);
  }

  /** Returns the value of a string. */
  String string() {
    return Literals.value(tokens.type(position), tokens.image(position), Syntax.POSTGRESQL);
  }

  boolean isBits() {
    return is(TokenType.BIT_STRING) || is(TokenType.HEX_STRING);
  }

  /** Returns where the tokens from one to before the present one stand. */
  Place placeFrom(int first) {
    int start = first < end ? tokens.start(first) : 0;
    int last = Math.max(first, Math.min(position, end) - 1);
    return new Place(start, last < end ? tokens.end(last) : start);
  }

  /** Returns the text of the tokens from one to before the present one. */
  String textFrom(int first) {
    Place place = placeFrom(first);
    return tokens.text().substring(place.start(), place.end());
  }

  /** Reads from an opening parenthesis to after the one that closes it. */
  void skipParentheses() {
    int depth = 0;
    while (!isAtEnd()) {
      if (is(TokenType.LEFT_PAREN)) {
        depth++;
      } else if (is(TokenType.RIGHT_PAREN) && --depth == 0) {
        advance();
        return;
      }
      advance();
    }
    fail();
  }
}
