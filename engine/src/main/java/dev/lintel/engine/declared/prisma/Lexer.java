package dev.lintel.engine.declared.prisma;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a schema file into tokens. Comments vanish; line ends stay, for they matter. */
final class Lexer {

  private static final String SYMBOLS = "{}()[],:=.?!";

  private final String text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
    this.end = text.length();
  }

  /** Returns the tokens of a text, in order, a line end last. */
  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    while (lexer.at < lexer.end) {
      lexer.next();
    }
    lexer.tokens.add(new Token(Token.Kind.LINE_END, "", lexer.end, lexer.end));
    return List.copyOf(lexer.tokens);
  }

  private void next() {
    char c = text.charAt(at);
    if (c == '\n' || c == '\r') {
      add(Token.Kind.LINE_END, at + 1);
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      at++;
    } else if (startsWith("//")) {
      skipLine();
    } else if (startsWith("/*")) {
      skipBlockComment();
    } else if (c == '"') {
      string();
    } else if (c == '@') {
      add(Token.Kind.SYMBOL, startsWith("@@") ? at + 2 : at + 1);
    } else if (SYMBOLS.indexOf(c) >= 0) {
      add(Token.Kind.SYMBOL, at + 1);
    } else if (isDigit(c) || (c == '-' && at + 1 < end && isDigit(text.charAt(at + 1)))) {
      number();
    } else if (Character.isLetter(text.codePointAt(at))) {
      add(Token.Kind.WORD, endOfWord(at));
    } else {
      add(Token.Kind.UNKNOWN, at + Character.charCount(text.codePointAt(at)));
    }
  }

  private boolean startsWith(String mark) {
    return text.startsWith(mark, at);
  }

  private void add(Token.Kind kind, int tokenEnd) {
    int stop = Math.min(tokenEnd, end);
    tokens.add(new Token(kind, text.substring(at, stop), at, stop));
    at = stop;
  }

  private void skipLine() {
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
  }

  /** A comment over several lines ends the line it begins on, as a line end would. */
  private void skipBlockComment() {
    int close = text.indexOf("*/", at + 2);
    int stop = close < 0 ? end : close + 2;
    if (text.substring(at, stop).indexOf('\n') >= 0) {
      tokens.add(new Token(Token.Kind.LINE_END, "", at, at));
    }
    at = stop;
  }

  private void number() {
    int stop = at + 1;
    while (stop < end && isDigit(text.charAt(stop))) {
      stop++;
    }
    if (stop + 1 < end && text.charAt(stop) == '.' && isDigit(text.charAt(stop + 1))) {
      stop++;
      while (stop < end && isDigit(text.charAt(stop))) {
        stop++;
      }
    }
    int wordEnd = endOfWord(stop);
    add(wordEnd > stop ? Token.Kind.UNKNOWN : Token.Kind.NUMBER, wordEnd);
  }

  private int endOfWord(int start) {
    int stop = start;
    while (stop < end) {
      int c = text.codePointAt(stop);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
        break;
      }
      stop += Character.charCount(c);
    }
    return stop;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void string() {
    StringBuilder value = new StringBuilder();
    int i = at + 1;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '"') {
        tokens.add(new Token(Token.Kind.STRING, value.toString(), at, i + 1));
        at = i + 1;
        return;
      }
      if (c == '\n' || c == '\r') {
        break;
      }
      int next = c == '\\' ? escape(i, value) : i + 1;
      if (c != '\\') {
        value.append(c);
      }
      if (next < 0) {
        break;
      }
      i = next;
    }
    int stop = at;
    skipLine();
    int lineEnd = at;
    at = stop;
    add(Token.Kind.UNKNOWN, lineEnd);
  }

  /** Appends what the escape at {@code i} stands for; returns the offset after it, or -1. */
  private int escape(int i, StringBuilder value) {
    if (i + 1 >= end) {
      return -1;
    }
    char c = text.charAt(i + 1);
    int simple = "\"\\/bfnrt".indexOf(c);
    if (simple >= 0) {
      value.append("\"\\/\b\f\n\r\t".charAt(simple));
      return i + 2;
    }
    if (c != 'u' || i + 6 > end) {
      return -1;
    }
    int code = 0;
    for (int k = i + 2; k < i + 6; k++) {
      int digit = Character.digit(text.charAt(k), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    value.append((char) code);
    return i + 6;
  }
}
