package dev.lintel.engine.declared.prisma;

/**
 * A token of a schema file.
 *
 * @param kind what it is
 * @param text its characters; for a string the text it stands for, escapes resolved
 * @param start offset of its first character, from 0
 * @param end offset just after its last character
 */
record Token(Kind kind, String text, int start, int end) {

  /** Kinds of tokens. */
  enum Kind {
    WORD,
    NUMBER,
    STRING,
    /** One of <code>{ } ( ) [ ] , : = . ? ! @ @@</code>. */
    SYMBOL,
    LINE_END,
    /** What no schema can hold at this place, an unterminated string for one. */
    UNKNOWN
  }

  boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }
}
