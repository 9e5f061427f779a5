package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Locale;

/** A place among the tokens of a body. What it is told to expect and does not find fails it. */
final class PlCursor {

  private final TokenList tokens;
  private int position;
  private boolean failed;

  PlCursor(TokenList tokens) {
    this.tokens = tokens;
  }

  boolean failed() {
    return failed;
  }

  void fail() {
    failed = true;
  }

  int position() {
    return position;
  }

  void moveTo(int index) {
    position = index;
  }

  void advance() {
    position++;
  }

  boolean atEnd() {
    return position >= tokens.size();
  }

  boolean isWord(String word) {
    return isWord(position, word);
  }

  boolean isWord(int index, String word) {
    return index >= 0 && index < tokens.size() && tokens.isWord(index, word);
  }

  boolean isAnyWord(String... words) {
    for (String word : words) {
      if (isWord(word)) {
        return true;
      }
    }
    return false;
  }

  TokenType type() {
    return type(position);
  }

  TokenType type(int index) {
    return index < 0 || index >= tokens.size() ? TokenType.END : tokens.type(index);
  }

  boolean isOperator(int index, String symbol) {
    return index < tokens.size() && tokens.isOperator(index, symbol);
  }

  String image(int index) {
    return tokens.image(index);
  }

  String lower() {
    return tokens.image(position).toLowerCase(Locale.ROOT);
  }

  boolean isName(int index) {
    return type(index) == TokenType.WORD || type(index).isQuotedName();
  }

  void expect(String word) {
    if (isWord(word)) {
      position++;
    } else {
      failed = true;
    }
  }

  void skipToTerminator() {
    position = terminator();
  }

  /** Goes to the first of some keywords outside parentheses and CASE expressions, or fails. */
  void skipTo(String... words) {
    int found = find(tokens.size(), words);
    if (found < 0) {
      failed = true;
      position = tokens.size();
    } else {
      position = found;
    }
  }

  /**
   * Returns the index of the first of some keywords outside parentheses, brackets and CASE
   * expressions.
   *
   * @return -1 if there is none before {@code end}
   */
  int find(int end, String... words) {
    int nesting = 0;
    int cases = 0;
    for (int i = position; i < end; i++) {
      nesting += nesting(type(i));
      if (nesting == 0 && cases == 0) {
        for (String word : words) {
          if (isWord(i, word) && type(i - 1) != TokenType.DOT) {
            return i;
          }
        }
      }
      cases += isWord(i, "case") ? 1 : 0;
      cases -= cases > 0 && isWord(i, "end") ? 1 : 0;
    }
    return -1;
  }

  private static int nesting(TokenType type) {
    return switch (type) {
      case LEFT_PAREN, LEFT_BRACKET -> 1;
      case RIGHT_PAREN, RIGHT_BRACKET -> -1;
      default -> 0;
    };
  }

  /** Returns the index of the semicolon that ends this statement, or of the end. */
  int terminator() {
    int i = position;
    int open = 0;
    while (i < tokens.size() && (open > 0 || type(i) != TokenType.TERMINATOR)) {
      open = StandardBody.open(tokens, position, i, open);
      i++;
    }
    return i;
  }

  TextRange range(int from, int to) {
    if (from >= to) {
      int offset = from < tokens.size() ? tokens.start(from) : tokens.text().length();
      return new TextRange(offset, offset);
    }
    return new TextRange(tokens.start(from), tokens.end(to - 1));
  }

  String text(int from, int to) {
    return from >= to ? "" : tokens.text().substring(tokens.start(from), tokens.end(to - 1));
  }
}
