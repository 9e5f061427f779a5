package dev.lintel.engine.sql.lex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens, one a call, after the lexical rules of one database. It never fails:
 * what begins no token is a token of type {@link TokenType#UNKNOWN}, and a quote or comment that
 * does not end is one token up to the end of the text.
 *
 * <p>Sources: PostgreSQL 17 manual §4.1; MySQL 8.4 manual §11.1 and §11.7; SQLite's "SQL Language
 * Expressions" and tokenizer notes; Transact-SQL reference, "Database identifiers" and "Comment".
 */
final class Scanner {
  private static final String NUL = "A NUL character is not allowed in SQL";

  private final String text;
  private final int limit;
  private final Syntax syntax;
  private final int firstNul;
  private final List<TextRange> comments = new ArrayList<>();
  private int position;
  private int start;
  private String terminator = ";";
  private boolean breakpoint;
  private boolean insideExecutableComment;
  private @Nullable LexicalFault fault;

  Scanner(String text, int start, int limit, Syntax syntax) {
    this.text = text;
    this.position = start;
    this.start = start;
    this.limit = limit;
    this.syntax = syntax;
    this.firstNul = text.indexOf(0, start);
  }

  /** Returns the offset of the first character of the token last read. */
  int start() {
    return start;
  }

  /** Returns the offset after the token last read. */
  int position() {
    return position;
  }

  /** Returns the comments met so far. */
  List<TextRange> comments() {
    return comments;
  }

  /** Returns what is wrong with the token last read; null if nothing is. */
  @Nullable LexicalFault fault() {
    return fault;
  }

  /**
   * Returns whether a mark that ends a statement stood in the comments before the token last read.
   */
  boolean afterBreakpoint() {
    return breakpoint;
  }

  /** Sets what ends a statement from here on. */
  void setTerminator(String terminator) {
    this.terminator = terminator;
  }

  /** Goes on reading at {@code offset}. */
  void moveTo(int offset) {
    position = Math.min(offset, limit);
  }

  /** Returns the offset after the line break that ends the current line. */
  int nextLine() {
    int i = position;
    while (i < limit && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    if (i + 1 < limit && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
      return i + 2;
    }
    return Math.min(i + 1, limit);
  }

  /** Reads the next token. */
  TokenType next() {
    breakpoint = false;
    fault = null;
    if (!skipBlanks()) {
      return TokenType.UNTERMINATED;
    }
    start = position;
    if (position >= limit) {
      return TokenType.END;
    }
    if (text.startsWith(terminator, position) && position + terminator.length() <= limit) {
      position += terminator.length();
      return TokenType.TERMINATOR;
    }
    char c = text.charAt(position);
    if (c < 128) {
      return ascii(c);
    }
    return word();
  }

  private TokenType ascii(char c) {
    switch (c) {
      case '(':
        return single(TokenType.LEFT_PAREN);
      case ')':
        return single(TokenType.RIGHT_PAREN);
      case ',':
        return single(TokenType.COMMA);
      case ']':
        return single(TokenType.RIGHT_BRACKET);
      case '[':
        return syntax == Syntax.SQLITE || syntax == Syntax.SQLSERVER
            ? quoted(']', false, TokenType.BRACKET_NAME, "bracket")
            : single(TokenType.LEFT_BRACKET);
      case '\'':
        return quoted('\'', syntax.hasBackslashEscapes(), TokenType.STRING, "string");
      case '"':
        return syntax == Syntax.MYSQL
            ? quoted('"', true, TokenType.STRING, "string")
            : quoted('"', false, TokenType.QUOTED_NAME, "quoted name");
      case '`':
        return backtick();
      case '.':
        return dot();
      case ':':
        return colon();
      case '$':
        return dollar();
      case '?':
        return syntax == Syntax.POSTGRESQL ? operator() : parameter();
      case '@':
        return syntax == Syntax.POSTGRESQL ? operator() : parameter();
      case '#':
        return syntax == Syntax.SQLSERVER ? word() : operator();
      default:
        return other(c);
    }
  }

  private TokenType other(char c) {
    if (isDigit(c)) {
      return number();
    }
    if (isLetter(c)) {
      TokenType prefixed = prefixedString(c);
      return prefixed != null ? prefixed : word();
    }
    if (isOperatorCharacter(c)) {
      return operator();
    }
    if (c == 0) {
      fault = new LexicalFault(NUL, position, position + 1);
    }
    return single(TokenType.UNKNOWN);
  }

  private TokenType single(TokenType type) {
    position++;
    return type;
  }

  // ---- blanks and comments

  /** Skips blanks and comments; returns false at a comment that does not end. */
  private boolean skipBlanks() {
    while (position < limit) {
      char c = text.charAt(position);
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        position++;
      } else if (c == '-' && startsLineComment()) {
        lineComment();
      } else if (c == '#' && syntax == Syntax.MYSQL) {
        lineComment();
      } else if (c == '/' && at(position + 1) == '*') {
        if (!blockComment()) {
          return false;
        }
      } else if (c == '*' && insideExecutableComment && at(position + 1) == '/') {
        insideExecutableComment = false;
        position += 2;
      } else {
        return true;
      }
    }
    return true;
  }

  /**
   * MySQL takes two dashes for a comment only before a blank; Drizzle's mark is cut out by Drizzle.
   */
  private boolean startsLineComment() {
    if (at(position + 1) != '-') {
      return false;
    }
    return syntax != Syntax.MYSQL
        || position + 2 >= limit
        || at(position + 2) <= ' '
        || text.startsWith(Splitter.BREAKPOINT, position);
  }

  private void lineComment() {
    int from = position;
    if (text.startsWith(Splitter.BREAKPOINT, position)) {
      breakpoint = true;
    }
    while (position < limit && text.charAt(position) != '\n' && text.charAt(position) != '\r') {
      position++;
    }
    comments.add(new TextRange(from, position));
  }

  private boolean blockComment() {
    int from = position;
    if (syntax == Syntax.MYSQL && startsExecutableComment()) {
      return true;
    }
    int depth = 1;
    position += 2;
    while (position < limit) {
      char c = text.charAt(position);
      if (c == '*' && at(position + 1) == '/') {
        position += 2;
        if (--depth == 0) {
          comments.add(new TextRange(from, position));
          return true;
        }
      } else if (c == '/' && at(position + 1) == '*' && syntax.nestsComments()) {
        depth++;
        position += 2;
      } else {
        position++;
      }
    }
    position = limit;
    if (syntax == Syntax.SQLITE) { // SQLite lets the end of the text end a comment
      comments.add(new TextRange(from, position));
      return true;
    }
    start = from;
    fault = new LexicalFault("The comment that begins here does not end", from, from + 2);
    return false;
  }

  /** What stands in a comment that begins with an exclamation mark is SQL for MySQL or MariaDB. */
  private boolean startsExecutableComment() {
    int i = position + 2;
    if (at(i) == 'M' && at(i + 1) == '!') {
      i++;
    }
    if (at(i) != '!') {
      return false;
    }
    i++;
    while (isDigit(at(i))) {
      i++;
    }
    position = i;
    insideExecutableComment = true;
    return true;
  }

  // ---- words and strings

  private TokenType word() {
    position++;
    while (position < limit && isWordPart(text.charAt(position))) {
      position++;
    }
    return TokenType.WORD;
  }

  private @Nullable TokenType prefixedString(char c) {
    char next = at(position + 1);
    if (next == '\'') {
      return stringWithPrefix(c);
    }
    if ((c == 'u' || c == 'U') && next == '&' && syntax == Syntax.POSTGRESQL) {
      char quote = at(position + 2);
      if (quote == '\'') {
        position += 2;
        return quoted('\'', false, TokenType.UNICODE_STRING, "string");
      }
      if (quote == '"') {
        position += 2;
        return quoted('"', false, TokenType.UNICODE_NAME, "quoted name");
      }
    }
    return null;
  }

  private @Nullable TokenType stringWithPrefix(char c) {
    TokenType type =
        switch (c) {
          case 'e', 'E' -> syntax == Syntax.POSTGRESQL ? TokenType.ESCAPE_STRING : null;
          case 'n', 'N' -> syntax == Syntax.SQLITE ? null : TokenType.NATIONAL_STRING;
          case 'b', 'B' ->
              syntax == Syntax.POSTGRESQL || syntax == Syntax.MYSQL ? TokenType.BIT_STRING : null;
          case 'x', 'X' -> syntax == Syntax.SQLSERVER ? null : TokenType.HEX_STRING;
          default -> null;
        };
    if (type == null) {
      return null;
    }
    position++;
    boolean backslash = type == TokenType.ESCAPE_STRING || syntax.hasBackslashEscapes();
    return quoted('\'', backslash, type, "string");
  }

  /** Reads up to the closing quote; the position is at the opening one. */
  private TokenType quoted(char close, boolean backslash, TokenType type, String what) {
    int open = position;
    int i = position + 1;
    while (i < limit) {
      char c = text.charAt(i);
      if (c == '\\' && backslash) {
        i += 2;
      } else if (c != close) {
        i++;
      } else if (at(i + 1) == close) {
        i += 2;
      } else {
        position = i + 1;
        return checked(type, open);
      }
    }
    return unterminated("The " + what + " that begins here does not end", open, open + 1);
  }

  /** PostgreSQL refuses a NUL even inside quotes. */
  private TokenType checked(TokenType type, int open) {
    if (firstNul >= 0) {
      int nul = text.indexOf(0, Math.max(open, firstNul));
      if (nul >= 0 && nul < position) {
        fault = new LexicalFault(NUL, nul, nul + 1);
      }
    }
    return type;
  }

  private TokenType unterminated(String reason, int from, int to) {
    fault = new LexicalFault(reason, from, Math.min(to, limit));
    position = limit;
    return TokenType.UNTERMINATED;
  }

  private TokenType backtick() {
    if (syntax == Syntax.POSTGRESQL) {
      int close = text.indexOf('`', position + 1);
      if (close < 0 || close >= limit || text.substring(position, close).indexOf('\n') >= 0) {
        return operator();
      }
      position = close + 1;
      return TokenType.BACKTICK_NAME;
    }
    return quoted('`', false, TokenType.BACKTICK_NAME, "quoted name");
  }

  private TokenType dollar() {
    if (syntax != Syntax.POSTGRESQL) {
      return syntax == Syntax.MYSQL ? word() : parameter();
    }
    if (isDigit(at(position + 1))) {
      return parameter();
    }
    int i = position + 1;
    while (i < limit && isWordPart(text.charAt(i)) && text.charAt(i) != '$') {
      i++;
    }
    if (at(i) != '$') {
      return single(TokenType.UNKNOWN);
    }
    String tag = text.substring(position, i + 1);
    int close = text.indexOf(tag, i + 1);
    if (close < 0 || close + tag.length() > limit) {
      return unterminated(
          "The dollar-quoted string that begins here does not end", position, i + 1);
    }
    int open = position;
    position = close + tag.length();
    return checked(TokenType.DOLLAR_STRING, open);
  }

  // ---- numbers, operators and signs

  private TokenType number() {
    TokenType type = TokenType.INTEGER;
    if (text.charAt(position) == '0' && "xXoObB".indexOf(at(position + 1)) >= 0) {
      int i = position + 2;
      while (Character.digit(at(i), 16) >= 0 || at(i) == '_') {
        i++;
      }
      if (i > position + 2) {
        position = i;
        return type;
      }
    }
    digits();
    if (at(position) == '.' && at(position + 1) != '.') {
      position++;
      digits();
      type = TokenType.DECIMAL;
    }
    return exponent() ? TokenType.FLOAT : type;
  }

  private void digits() {
    while (isDigit(at(position)) || (at(position) == '_' && isDigit(at(position + 1)))) {
      position++;
    }
  }

  private boolean exponent() {
    if (at(position) != 'e' && at(position) != 'E') {
      return false;
    }
    int i = position + 1;
    if (at(i) == '+' || at(i) == '-') {
      i++;
    }
    if (!isDigit(at(i))) {
      return false;
    }
    position = i;
    digits();
    return true;
  }

  private TokenType dot() {
    if (isDigit(at(position + 1))) {
      position++;
      digits();
      return exponent() ? TokenType.FLOAT : TokenType.DECIMAL;
    }
    if (at(position + 1) == '.') {
      position += 2;
      return TokenType.DOUBLE_DOT;
    }
    return single(TokenType.DOT);
  }

  private TokenType colon() {
    char next = at(position + 1);
    if (next == ':') {
      position += 2;
      return TokenType.DOUBLE_COLON;
    }
    if (next == '=') {
      position += 2;
      return TokenType.ASSIGN;
    }
    return single(TokenType.COLON);
  }

  private TokenType parameter() {
    position++;
    while (position < limit
        && (isWordPart(text.charAt(position)) || text.charAt(position) == '@')) {
      position++;
    }
    return TokenType.PARAMETER;
  }

  /**
   * Reads an operator after PostgreSQL's rule (§4.1.3): the longest run, which a comment ends, and
   * which ends in plus or minus only if it holds one of the characters no SQL operator has.
   */
  private TokenType operator() {
    int i = position;
    boolean special = false;
    while (i < limit && isOperatorCharacter(text.charAt(i))) {
      char c = text.charAt(i);
      char next = at(i + 1);
      if (i > position && ((c == '-' && next == '-') || (c == '/' && next == '*'))) {
        break;
      }
      special |= "~!@#%^&|`?".indexOf(c) >= 0;
      i++;
    }
    if (syntax != Syntax.POSTGRESQL) {
      i = Math.min(i, position + ordinaryOperatorLength());
    }
    while (i > position + 1 && !special && "+-".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    position = i;
    return TokenType.OPERATOR;
  }

  /** Databases without user-defined operators have these and single characters. */
  private int ordinaryOperatorLength() {
    for (String symbol :
        new String[] {
          "->>", "<=>", "<=", ">=", "<>", "!=", "||", "&&", "<<", ">>", "->", "==", "+=", "-="
        }) {
      if (text.startsWith(symbol, position)) {
        return symbol.length();
      }
    }
    return 1;
  }

  // ---- characters

  private char at(int index) {
    return index < limit ? text.charAt(index) : '\uffff';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private boolean isWordPart(char c) {
    if (c == '\uffff') {
      return false;
    }
    return isLetter(c)
        || isDigit(c)
        || c == '$'
        || c >= 128
        || (syntax == Syntax.SQLSERVER && (c == '#' || c == '@'));
  }

  private static boolean isOperatorCharacter(char c) {
    return "+-*/<>=~!@#%^&|`?".indexOf(c) >= 0;
  }
}
