package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.plpgsql.PlSyntax.Fault;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The place in a body up to which it is checked. It stops at the first fault. */
final class SyntaxCursor {

  private final TokenList tokens;
  private int position;
  private @Nullable Fault fault;
  private boolean unknown;

  SyntaxCursor(TokenList tokens) {
    this.tokens = tokens;
  }

  @Nullable Fault fault() {
    return fault;
  }

  /** Returns whether the body holds what is not judged. */
  boolean isUnknown() {
    return unknown;
  }

  void giveUp() {
    unknown = true;
  }

  boolean failed() {
    return fault != null;
  }

  TokenType type(int i) {
    return tokens.type(i);
  }

  String image(int i) {
    return tokens.image(i);
  }

  int size() {
    return tokens.size();
  }

  boolean isWordAt(int i, String word) {
    return tokens.isWord(i, word);
  }

  boolean isOperatorAt(int i, String symbol) {
    return tokens.isOperator(i, symbol);
  }

  int position() {
    return position;
  }

  void advance() {
    position++;
  }

  void back() {
    position--;
  }

  void moveTo(int token) {
    position = token;
  }

  /**
   * Goes behind one of some words, or behind the semicolon, outside parentheses.
   *
   * @return the indexes of the tokens before it
   */
  TextRange readTo(String... words) {
    int start = position;
    int open = 0;
    while (!stopped()) {
      open += isType(TokenType.LEFT_PAREN) || isType(TokenType.LEFT_BRACKET) ? 1 : 0;
      open -= isType(TokenType.RIGHT_PAREN) || isType(TokenType.RIGHT_BRACKET) ? 1 : 0;
      if (open < 0) {
        fail("mismatched parentheses");
      } else if (isType(TokenType.TERMINATOR)) {
        return readToTerminator(start, open, words);
      } else if (open == 0 && isOneOf(words)) {
        position++;
        return new TextRange(start, position - 1);
      }
      position++;
    }
    if (fault == null && atEnd()) {
      fault = new Fault(place(tokens.size()), "");
    }
    return new TextRange(start, Math.max(start, Math.min(position, tokens.size())));
  }

  private TextRange readToTerminator(int start, int open, String... words) {
    boolean optional = words.length == 0 || words[words.length - 1].equals("using");
    if (open > 0) {
      fail("mismatched parentheses");
    } else if (!optional || isForLoop(words)) {
      String last = words[0].equals("..") ? words[1] : words[0];
      fail("missing \"" + last.toUpperCase(Locale.ROOT) + "\" at end of SQL expression");
    }
    position++;
    return new TextRange(start, position - 1);
  }

  private static boolean isForLoop(String... words) {
    return words.length > 0 && words[0].equals("loop");
  }

  private boolean isOneOf(String... words) {
    for (String word : words) {
      if (isWord(word) || (word.equals("..") && isType(TokenType.DOUBLE_DOT))) {
        return true;
      }
    }
    return false;
  }

  void label() {
    while (isOperator("<<")) {
      position++;
      expectName();
      if (!isOperator(">>")) {
        fail();
      }
      position++;
    }
  }

  void names() {
    skipName();
    while (isType(TokenType.COMMA)) {
      position++;
      skipName();
    }
  }

  void skipName() {
    if (!stopped() && tokens.type(position) == TokenType.PARAMETER) {
      position++;
      return;
    }
    expectName();
    while (isType(TokenType.DOT)) {
      position++;
      expectName();
    }
  }

  void optionalName() {
    if (!stopped() && isNameAt(position)) {
      position++;
    }
  }

  void skipParentheses() {
    int open = 0;
    do {
      open += isType(TokenType.LEFT_PAREN) ? 1 : 0;
      open -= isType(TokenType.RIGHT_PAREN) ? 1 : 0;
      position++;
    } while (!stopped() && open > 0);
  }

  void expect(String word) {
    if (isWord(word)) {
      position++;
    } else {
      fail();
    }
  }

  void expectName() {
    if (!stopped() && isNameAt(position)) {
      position++;
    } else {
      fail();
    }
  }

  void expectString() {
    if (!stopped() && tokens.type(position).isString()) {
      position++;
    } else {
      fail();
    }
  }

  void expectTerminator() {
    if (isType(TokenType.TERMINATOR)) {
      position++;
    } else {
      fail();
    }
  }

  boolean isNameAt(int i) {
    return tokens.type(i) == TokenType.WORD || tokens.type(i).isQuotedName();
  }

  boolean isWord(String word) {
    return !stopped() && tokens.isWord(position, word);
  }

  String word() {
    return stopped() ? "" : wordAt(position);
  }

  String wordAt(int i) {
    return tokens.type(i) == TokenType.WORD ? tokens.image(i).toLowerCase(Locale.ROOT) : "";
  }

  boolean isOperator(String symbol) {
    return !stopped() && tokens.isOperator(position, symbol);
  }

  boolean isType(TokenType type) {
    return !stopped() && tokens.type(position) == type;
  }

  boolean atEnd() {
    return position >= tokens.size();
  }

  boolean stopped() {
    return fault != null || unknown || atEnd();
  }

  void fail() {
    fail("syntax error");
  }

  void fail(String words) {
    if (fault == null) {
      fault = new Fault(place(position), atEnd() ? "" : words);
    }
  }

  TextRange place(int token) {
    if (token >= tokens.size()) {
      int end = tokens.size() == 0 ? 0 : tokens.end(tokens.size() - 1);
      return new TextRange(end, end);
    }
    return new TextRange(tokens.start(token), tokens.end(token));
  }

  /** Takes note of a fault in the SQL of the body; {@code end} is the token after it. */
  void failAt(int token, int end) {
    if (fault == null) {
      fault = new Fault(place(token), token == end ? "" : "syntax error");
    }
  }
}
