package dev.lintel.engine.sql.generated;

/**
 * A token that knows its place in the token list; its {@code kind} may be changed by the grammar.
 */
final class SqlToken extends Token {
  /** Index in the token list. */
  final int index;

  /** Offset of the first character in the file. */
  final int start;

  /** Offset after the last character in the file. */
  final int end;

  SqlToken(int index, int start, int end) {
    this.index = index;
    this.start = start;
    this.end = end;
  }
}
