package dev.lintel.engine.replay.postgresql.text;

import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** Reads the names in a statement that has no tree, from left to right. */
public final class NameReader {

  private final Tokens tokens;
  private final IntFunction<SqlParserPos> places;
  private int position;

  /**
   * Begins to read.
   *
   * @param position the first token
   * @param place what counts as the place of the names
   */
  public NameReader(Tokens tokens, int position, SqlParserPos place) {
    this(tokens, position, token -> place);
  }

  /**
   * Begins to read.
   *
   * @param position the first token
   * @param places where each token stands
   */
  public NameReader(Tokens tokens, int position, IntFunction<SqlParserPos> places) {
    this.tokens = tokens;
    this.position = position;
    this.places = places;
  }

  /** Goes to a token. */
  public void moveTo(int token) {
    position = token;
  }

  /** Returns the index of the token that comes next. */
  public int position() {
    return position;
  }

  /** Returns where the next token begins in the text that is read; its end if none comes. */
  public int offset(String text) {
    return position < tokens.size() ? tokens.start(position) : text.length();
  }

  /** Steps over these keywords if they come next; returns whether they did. */
  public boolean skip(String... words) {
    if (!tokens.areWords(position, words)) {
      return false;
    }
    position += words.length;
    return true;
  }

  /** Steps over a token of this type if it comes next; returns whether it did. */
  public boolean skip(TokenType type) {
    if (!tokens.is(position, type)) {
      return false;
    }
    position++;
    return true;
  }

  /** Steps over what stands between parentheses, if one opens next. */
  public void skipParentheses() {
    if (tokens.is(position, TokenType.LEFT_PAREN)) {
      position = tokens.afterParenthesis(position);
    }
  }

  /** Goes to the next token that is this keyword; to the end if there is none. */
  public void skipTo(String word) {
    while (position < tokens.size() && !tokens.isWord(position, word)) {
      position++;
    }
  }

  /** Returns the name that comes next, with its schema if it has one; null if none comes. */
  public @Nullable SqlIdentifier name() {
    List<String> names = new ArrayList<>();
    List<SqlParserPos> positions = new ArrayList<>();
    while (tokens.isName(position)) {
      names.add(tokens.name(position));
      positions.add(places.apply(position).withQuoting(tokens.type(position).isQuotedName()));
      position++;
      if (!tokens.is(position, TokenType.DOT)) {
        break;
      }
      position++;
    }
    return names.isEmpty()
        ? null
        : new SqlIdentifier(names, null, SqlParserPos.sum(positions), positions);
  }
}
