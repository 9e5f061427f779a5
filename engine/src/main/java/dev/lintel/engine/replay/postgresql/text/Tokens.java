package dev.lintel.engine.replay.postgresql.text;

import dev.lintel.engine.sql.lex.Literals;
import dev.lintel.engine.sql.lex.Splitter;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.stream.IntStream;

/** The tokens of a piece of SQL that is kept as text. */
public final class Tokens {

  private final TokenList list;

  private Tokens(TokenList list) {
    this.list = list;
  }

  /** Cuts a text into tokens. */
  public static Tokens of(String text) {
    return new Tokens(Splitter.split(text, 0, text.length(), Syntax.POSTGRESQL).tokens());
  }

  /** Returns how many there are. */
  public int size() {
    return list.size();
  }

  /** Returns the type; past either end it is {@link TokenType#END}. */
  public TokenType type(int index) {
    return index < 0 || index >= list.size() ? TokenType.END : list.type(index);
  }

  /** Returns whether a token is of that type; one that is not there is of none. */
  public boolean is(int index, TokenType type) {
    return type(index) == type;
  }

  /** Returns whether a token is that keyword, in any case and without quotes. */
  public boolean isWord(int index, String word) {
    return index >= 0 && index < list.size() && list.isWord(index, word);
  }

  /** Returns whether the tokens from {@code index} on are these keywords. */
  public boolean areWords(int index, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!isWord(index + i, words[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a token is that operator. */
  public boolean isOperator(int index, String symbol) {
    return index >= 0 && index < list.size() && list.isOperator(index, symbol);
  }

  /** Returns whether a token is a name, or a keyword that may be one. */
  public boolean isName(int index) {
    TokenType type = type(index);
    return type == TokenType.WORD || type.isQuotedName();
  }

  /** Returns a name as the server stores it. */
  public String name(int index) {
    String value = Literals.value(list.type(index), list.image(index), Syntax.POSTGRESQL);
    return Folding.truncate(list.type(index) == TokenType.WORD ? Folding.lowerCase(value) : value);
  }

  /** Returns the value of a string. */
  public String string(int index) {
    return Literals.value(list.type(index), list.image(index), Syntax.POSTGRESQL);
  }

  /** Returns a token as written. */
  public String image(int index) {
    return list.image(index);
  }

  /** Returns where a token begins in the text. */
  public int start(int index) {
    return list.start(index);
  }

  /** Returns where a token ends in the text, exclusive. */
  public int end(int index) {
    return list.end(index);
  }

  /** Returns the word that stands first, or behind parentheses that open; empty if none does. */
  public String firstWord() {
    int i = 0;
    while (is(i, TokenType.LEFT_PAREN)) {
      i++;
    }
    return is(i, TokenType.WORD) ? name(i) : "";
  }

  /** Returns 1 for a parenthesis that opens, -1 for one that closes, and 0 for other tokens. */
  public int nesting(int index) {
    return is(index, TokenType.LEFT_PAREN) ? 1 : is(index, TokenType.RIGHT_PAREN) ? -1 : 0;
  }

  /** Returns how many more parentheses are opened than closed. */
  public int opening() {
    return IntStream.range(0, size()).map(this::nesting).sum();
  }

  /** Returns the index after the parenthesis that closes the one at {@code index}. */
  public int afterParenthesis(int index) {
    int depth = 0;
    for (int i = index; i < size(); i++) {
      if (is(i, TokenType.LEFT_PAREN)) {
        depth++;
      } else if (is(i, TokenType.RIGHT_PAREN) && --depth == 0) {
        return i + 1;
      }
    }
    return size();
  }
}
