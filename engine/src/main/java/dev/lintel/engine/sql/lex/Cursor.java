package dev.lintel.engine.sql.lex;

import org.jspecify.annotations.Nullable;

/** The place in the text that is read next, and what is wrong with what was read last. */
final class Cursor {
  private static final char NOTHING = '\uffff';

  final String text;
  final int limit;
  int position;
  @Nullable LexicalFault fault;

  Cursor(String text, int start, int limit) {
    this.text = text;
    this.position = start;
    this.limit = limit;
  }

  boolean isAtEnd() {
    return position >= limit;
  }

  /** Returns a character; past the end one that is none. */
  char at(int index) {
    return index < limit ? text.charAt(index) : NOTHING;
  }

  /** Returns a character counted from the place that is read next. */
  char ahead(int count) {
    return at(position + count);
  }

  boolean startsWith(String mark) {
    return position + mark.length() <= limit && text.startsWith(mark, position);
  }

  /** Takes a token whose characters run from the place up to {@code end}. */
  TokenType take(TokenType type, int end) {
    position = end;
    return type;
  }

  /** Takes a token of some characters. */
  TokenType takeNext(TokenType type, int length) {
    return take(type, position + length);
  }

  /** Takes all that is left, as what began here does not end. */
  TokenType takeUnterminated(String what, int opening) {
    fault =
        new LexicalFault(
            "The " + what + " that begins here " + LexicalFault.DOES_NOT_END,
            position,
            Math.min(position + opening, limit));
    return take(TokenType.UNTERMINATED, limit);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  /** Returns whether a name may go on with the character; beyond ASCII every character may. */
  static boolean isNamePart(char c) {
    return c != NOTHING && (isLetter(c) || isDigit(c) || c == '$' || c >= 128);
  }
}
