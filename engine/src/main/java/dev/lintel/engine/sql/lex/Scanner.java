package dev.lintel.engine.sql.lex;

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
  /** The operators of databases that have no user-defined ones, the longer ones first. */
  private static final List<String> OPERATORS =
      List.of("->>", "<=>", "<=", ">=", "<>", "!=", "||", "&&", "<<", ">>", "->", "==", "+=", "-=");

  private final Syntax syntax;
  private final Cursor cursor;
  private final Blanks blanks;
  private final Quotes quotes;
  private String terminator = ";";
  private int start;

  Scanner(String text, int start, int limit, Syntax syntax) {
    this.syntax = syntax;
    this.cursor = new Cursor(text, start, limit);
    this.blanks = new Blanks(cursor, syntax);
    this.quotes = new Quotes(cursor, syntax);
    this.start = start;
  }

  /** Returns the offset of the first character of the token last read. */
  int start() {
    return start;
  }

  /** Returns the offset after the token last read. */
  int position() {
    return cursor.position;
  }

  /** Returns the comments met so far. */
  List<TextRange> comments() {
    return blanks.comments();
  }

  /** Returns what is wrong with the token last read; null if nothing is. */
  @Nullable LexicalFault fault() {
    return cursor.fault;
  }

  /**
   * Returns whether a mark that ends a statement stood in the comments before the token last read.
   */
  boolean afterBreakpoint() {
    return blanks.hadBreakpoint();
  }

  /** Sets what ends a statement from here on. */
  void setTerminator(String terminator) {
    this.terminator = terminator;
  }

  /** Says whether backslashes escape in ordinary strings from here on, against the syntax. */
  void setEscaping(boolean escapes) {
    quotes.setEscaping(escapes);
  }

  /** Goes on reading at {@code offset}. */
  void moveTo(int offset) {
    cursor.position = Math.min(offset, cursor.limit);
  }

  /** Returns the offset after the line break that ends the current line. */
  int nextLine() {
    int i = cursor.position;
    while (i < cursor.limit && cursor.at(i) != '\n' && cursor.at(i) != '\r') {
      i++;
    }
    if (cursor.at(i) == '\r' && cursor.at(i + 1) == '\n') {
      return i + 2;
    }
    return Math.min(i + 1, cursor.limit);
  }

  /** Reads the next token. */
  TokenType next() {
    cursor.fault = null;
    boolean ends = blanks.skip();
    start = cursor.position;
    if (!ends) {
      return cursor.takeUnterminated("comment", 2);
    }
    if (cursor.isAtEnd()) {
      return TokenType.END;
    }
    if (cursor.startsWith(terminator)) {
      return cursor.takeNext(TokenType.TERMINATOR, terminator.length());
    }
    char c = cursor.ahead(0);
    return c < 128 ? ascii(c) : word();
  }

  private TokenType ascii(char c) {
    return switch (c) {
      case '(' -> cursor.takeNext(TokenType.LEFT_PAREN, 1);
      case ')' -> cursor.takeNext(TokenType.RIGHT_PAREN, 1);
      case ',' -> cursor.takeNext(TokenType.COMMA, 1);
      case ']' -> cursor.takeNext(TokenType.RIGHT_BRACKET, 1);
      case '[' -> bracket();
      case '\'' -> quotes.single();
      case '"' -> quotes.doubled();
      case '`' -> backtick();
      case '.' -> dot();
      case ':' -> colon();
      case '$' -> dollar();
      case '?', '@' -> syntax == Syntax.POSTGRESQL ? operator() : parameter();
      case '#' -> syntax == Syntax.SQLSERVER ? word() : operator();
      default -> other(c);
    };
  }

  private TokenType other(char c) {
    if (Cursor.isDigit(c)) {
      return number();
    }
    if (Cursor.isLetter(c)) {
      TokenType string = quotes.prefixed();
      return string != null ? string : word();
    }
    if (isOperatorCharacter(c)) {
      return operator();
    }
    if (c == 0) {
      cursor.fault = new LexicalFault(Quotes.NUL, start, start + 1);
    }
    return cursor.takeNext(TokenType.UNKNOWN, 1);
  }

  private TokenType bracket() {
    return syntax == Syntax.SQLITE || syntax == Syntax.SQLSERVER
        ? quotes.bracket()
        : cursor.takeNext(TokenType.LEFT_BRACKET, 1);
  }

  private TokenType backtick() {
    if (syntax != Syntax.POSTGRESQL) {
      return quotes.backtick();
    }
    TokenType name = quotes.mistakenBacktick();
    return name != null ? name : operator();
  }

  private TokenType word() {
    return cursor.take(TokenType.WORD, endOfName(cursor.position + 1, ""));
  }

  private TokenType parameter() {
    return cursor.take(TokenType.PARAMETER, endOfName(cursor.position + 1, "@"));
  }

  private int endOfName(int from, String more) {
    int i = from;
    while (i < cursor.limit && (isNamePart(cursor.at(i)) || more.indexOf(cursor.at(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private boolean isNamePart(char c) {
    return Cursor.isNamePart(c) || (syntax == Syntax.SQLSERVER && (c == '#' || c == '@'));
  }

  private TokenType dollar() {
    if (syntax == Syntax.MYSQL) {
      return word();
    }
    if (syntax != Syntax.POSTGRESQL || Cursor.isDigit(cursor.ahead(1))) {
      return parameter();
    }
    TokenType string = quotes.dollar();
    return string != null ? string : cursor.takeNext(TokenType.UNKNOWN, 1);
  }

  // ---- numbers

  private TokenType number() {
    if (cursor.ahead(0) == '0' && "xXoObB".indexOf(cursor.ahead(1)) >= 0) {
      int end = endOfRadixDigits(cursor.position + 2);
      if (end > cursor.position + 2) {
        return cursor.take(TokenType.INTEGER, end);
      }
    }
    int end = endOfDigits(cursor.position);
    TokenType type = TokenType.INTEGER;
    if (cursor.at(end) == '.' && cursor.at(end + 1) != '.') {
      end = endOfDigits(end + 1);
      type = TokenType.DECIMAL;
    }
    int exponent = endOfExponent(end);
    return cursor.take(exponent > end ? TokenType.FLOAT : type, exponent);
  }

  private int endOfRadixDigits(int from) {
    int i = from;
    while (Character.digit(cursor.at(i), 16) >= 0 || cursor.at(i) == '_') {
      i++;
    }
    return i;
  }

  private int endOfDigits(int from) {
    int i = from;
    while (Cursor.isDigit(cursor.at(i))
        || (cursor.at(i) == '_' && Cursor.isDigit(cursor.at(i + 1)))) {
      i++;
    }
    return i;
  }

  private int endOfExponent(int from) {
    if (cursor.at(from) != 'e' && cursor.at(from) != 'E') {
      return from;
    }
    boolean signed = cursor.at(from + 1) == '+' || cursor.at(from + 1) == '-';
    int digits = from + (signed ? 2 : 1);
    return Cursor.isDigit(cursor.at(digits)) ? endOfDigits(digits) : from;
  }

  // ---- signs

  private TokenType dot() {
    if (Cursor.isDigit(cursor.ahead(1))) {
      int end = endOfDigits(cursor.position + 1);
      int exponent = endOfExponent(end);
      return cursor.take(exponent > end ? TokenType.FLOAT : TokenType.DECIMAL, exponent);
    }
    return cursor.ahead(1) == '.'
        ? cursor.takeNext(TokenType.DOUBLE_DOT, 2)
        : cursor.takeNext(TokenType.DOT, 1);
  }

  private TokenType colon() {
    return switch (cursor.ahead(1)) {
      case ':' -> cursor.takeNext(TokenType.DOUBLE_COLON, 2);
      case '=' -> cursor.takeNext(TokenType.ASSIGN, 2);
      default -> cursor.takeNext(TokenType.COLON, 1);
    };
  }

  private TokenType operator() {
    if (syntax == Syntax.POSTGRESQL) {
      return cursor.take(TokenType.OPERATOR, endOfOperator());
    }
    for (String symbol : OPERATORS) {
      if (cursor.startsWith(symbol)) {
        return cursor.takeNext(TokenType.OPERATOR, symbol.length());
      }
    }
    return cursor.takeNext(TokenType.OPERATOR, 1);
  }

  /**
   * PostgreSQL's rule (§4.1.3): the longest run, which a comment ends, and which ends in plus or
   * minus only if it holds one of the characters no SQL operator has.
   */
  private int endOfOperator() {
    int i = cursor.position;
    boolean special = false;
    while (isOperatorCharacter(cursor.at(i)) && !(i > cursor.position && startsComment(i))) {
      special |= "~!@#%^&|`?".indexOf(cursor.at(i)) >= 0;
      i++;
    }
    while (i > cursor.position + 1 && !special && "+-".indexOf(cursor.at(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  private boolean startsComment(int i) {
    char c = cursor.at(i);
    return (c == '-' && cursor.at(i + 1) == '-') || (c == '/' && cursor.at(i + 1) == '*');
  }

  private static boolean isOperatorCharacter(char c) {
    return "+-*/<>=~!@#%^&|`?".indexOf(c) >= 0;
  }
}
