package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.plpgsql.PlSyntax.Fault;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The place in a body up to which it is checked. It stops at the first fault. */
final class SyntaxCursor {

  /** In characters; the server cuts off what is longer. */
  private static final int LONGEST_NAME = 63;

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

  /** Returns the text of some tokens. */
  String text(TextRange range) {
    return range.start() == range.end()
        ? ""
        : tokens.text().substring(tokens.start(range.start()), tokens.end(range.end() - 1));
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
      fail("syntax error");
    }
    return new TextRange(start, Math.max(start, Math.min(position, tokens.size())));
  }

  /** Goes behind the semicolon that ends a statement of SQL: one outside parentheses. */
  TextRange readStatement() {
    int start = position;
    int open = 0;
    int blocks = 0;
    while (!stopped()) {
      open += isType(TokenType.LEFT_PAREN) || isType(TokenType.LEFT_BRACKET) ? 1 : 0;
      open -= closes() ? 1 : 0;
      blocks = StandardBody.open(tokens, start, position, blocks);
      if (open <= 0 && blocks == 0 && isType(TokenType.TERMINATOR)) {
        position++;
        return new TextRange(start, position - 1);
      }
      position++;
    }
    fail("unexpected end of function definition");
    return new TextRange(start, position);
  }

  /** Goes to the comma or parenthesis that ends an item of a list. */
  TextRange readItem() {
    int start = position;
    int open = 0;
    while (!stopped() && (open > 0 || !(isType(TokenType.COMMA) || closes()))) {
      open += isType(TokenType.LEFT_PAREN) || isType(TokenType.LEFT_BRACKET) ? 1 : 0;
      open -= closes() ? 1 : 0;
      if (isType(TokenType.TERMINATOR)) {
        fail("mismatched parentheses");
      }
      position++;
    }
    return new TextRange(start, position);
  }

  private boolean closes() {
    return isType(TokenType.RIGHT_PAREN) || isType(TokenType.RIGHT_BRACKET);
  }

  private TextRange readToTerminator(int start, int open, String... words) {
    boolean optional = words.length == 0 || words[words.length - 1].matches("using|,");
    if (open > 0) {
      fail("mismatched parentheses");
    } else if (!optional || isForLoop(words)) {
      String last = words[0].equals("..") ? words[1] : words[0];
      failAt(
          position,
          FaultKind.SYNTAX,
          "missing \"" + last.toUpperCase(Locale.ROOT) + "\" at end of SQL expression");
    }
    position++;
    return new TextRange(start, position - 1);
  }

  private static boolean isForLoop(String... words) {
    return words.length > 0 && words[0].equals("loop");
  }

  private boolean isOneOf(String... words) {
    for (String word : words) {
      boolean sign =
          (word.equals("..") && isType(TokenType.DOUBLE_DOT))
              || (word.equals(",") && isType(TokenType.COMMA));
      if (sign || isWord(word)) {
        return true;
      }
    }
    return false;
  }

  /** Reads a label in front of a block or loop; returns null if there is none. */
  @Nullable String label() {
    if (!isOperator("<<")) {
      return null;
    }
    position++;
    String label = name();
    if (!isOperator(">>")) {
      fail();
    }
    position++;
    return label;
  }

  /** Reads a name that is no word of the grammar; returns null if none stands there. */
  @Nullable String name() {
    if (stopped() || !isNameAt(position) || isReservedAt(position)) {
      fail();
      return null;
    }
    return nameAt(position++);
  }

  /** Returns the name that a token means. */
  String nameAt(int i) {
    String image = tokens.image(i);
    String name =
        switch (tokens.type(i)) {
          case WORD -> image.toLowerCase(Locale.ROOT);
          case QUOTED_NAME -> image.substring(1, image.length() - 1).replace("\"\"", "\"");
          case PARAMETER -> image;
          default -> "";
        };
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      giveUp();
    }
    return name;
  }

  boolean isReservedAt(int i) {
    return PlKeywords.isReserved(wordAt(i));
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

  /** Reads the label behind the end of a block or loop; returns null if there is none. */
  @Nullable String endLabel() {
    boolean named = !stopped() && isNameAt(position) && !isReservedAt(position);
    return named ? nameAt(position++) : null;
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
    failAt(position, FaultKind.TOKEN, words);
  }

  /** Takes note of a fault at a token. */
  void failAt(int token, FaultKind kind, String words) {
    if (fault == null) {
      fault = new Fault(place(token), words, kind);
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
      TextRange named = token == end ? place(tokens.size()) : place(token);
      fault = new Fault(named, "syntax error", FaultKind.TOKEN);
    }
  }
}
