package dev.lintel.engine.sql.lex;

import java.util.Arrays;

/**
 * The tokens of a text as parallel arrays: a statement of ten megabytes costs nine bytes a token
 * and no objects.
 */
public final class TokenList {
  private final String text;
  private byte[] types = new byte[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  TokenList(String text) {
    this.text = text;
  }

  void add(TokenType type, int start, int end) {
    if (size == types.length) {
      int capacity = size * 2;
      types = Arrays.copyOf(types, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
    }
    types[size] = (byte) type.ordinal();
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /** Returns the text of the whole file. */
  public String text() {
    return text;
  }

  /** Returns the number of tokens. */
  public int size() {
    return size;
  }

  /** Returns the type of token {@code index}. */
  public TokenType type(int index) {
    return TokenType.of(types[index]);
  }

  /** Returns the offset of the first character of token {@code index}. */
  public int start(int index) {
    return starts[index];
  }

  /** Returns the offset after the last character of token {@code index}. */
  public int end(int index) {
    return ends[index];
  }

  /** Returns the characters of token {@code index}. */
  public String image(int index) {
    return text.substring(starts[index], ends[index]);
  }

  /** Returns whether token {@code index} is {@code word}, written without quotes, in any case. */
  public boolean isWord(int index, String word) {
    return types[index] == (byte) TokenType.WORD.ordinal() && covers(index, word);
  }

  /** Returns whether token {@code index} is the operator {@code symbol}. */
  public boolean isOperator(int index, String symbol) {
    return types[index] == (byte) TokenType.OPERATOR.ordinal() && covers(index, symbol);
  }

  private boolean covers(int index, String expected) {
    int length = ends[index] - starts[index];
    return length == expected.length()
        && text.regionMatches(true, starts[index], expected, 0, length);
  }
}
