package dev.lintel.engine.sql.syntax;

import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the token at which PostgreSQL's parser would give up. Not for use by many threads at once.
 */
public final class StatementSyntax {

  /** All tokens form a statement. */
  public static final int NO_FAULT = -1;

  /** Statements of more tokens are rows of data that somebody exported. */
  private static final int MOST_TOKENS = 300_000;

  private static final String LARGEST_INTEGER = "2147483647";

  private final Recogniser recogniser = new Recogniser(Loaded.GRAMMAR);
  private final Terminals terminals = Loaded.GRAMMAR.terminals();
  private final TokenList tokens;

  /**
   * Makes a check.
   *
   * @param tokens the tokens of the file
   */
  public StatementSyntax(TokenList tokens) {
    this.tokens = tokens;
  }

  /** The grammar, read when the first statement is checked. */
  private static final class Loaded {
    private static final Grammar GRAMMAR =
        GrammarReader.read(
            text("postgresql.grammar"),
            new Terminals(GrammarReader.readLists(text("postgresql.keywords"))));

    private static String text(String resource) {
      try (InputStream in = StatementSyntax.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException("missing resource " + resource);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException ex) {
        throw new UncheckedIOException(ex);
      }
    }
  }

  /**
   * Checks a statement.
   *
   * @param first index of its first token
   * @param end index after its last one
   * @return the index of the token that the server would name; {@code end} if it would say that the
   *     statement ends too early; {@link #NO_FAULT} if nothing is wrong, or it is huge, or it holds
   *     what a tool replaces before the server sees it
   */
  public int fault(int first, int end) {
    if (end - first > MOST_TOKENS) {
      return NO_FAULT;
    }
    int[] kinds = new int[end - first];
    int[] places = new int[end - first];
    int size = 0;
    for (int i = first; i < end; i++) {
      if (isPlaceholder(i)) {
        return NO_FAULT;
      }
      places[size] = i;
      kinds[size++] = kind(i, end);
      if (isEscapedUnicode(i, end)) {
        i += 2;
      } else if (kinds[size - 1] == Terminals.STRING) {
        i = lastPart(i, end);
      } else if (hasJunkBehind(i, end)) {
        kinds[size - 1] = Terminals.OTHER;
      }
    }
    int fault = recogniser.read(Arrays.copyOf(kinds, size));
    if (fault < 0) {
      return NO_FAULT;
    }
    int place = fault < size ? places[fault] : end;
    return isVariable(place, end) ? NO_FAULT : place;
  }

  /** Signs that begin no token are left by tools that fill them in, such as dollars and braces. */
  private boolean isPlaceholder(int i) {
    TokenType type = tokens.type(i);
    char c = tokens.text().charAt(tokens.start(i));
    return (type == TokenType.UNKNOWN && "${}\\".indexOf(c) >= 0)
        || type == TokenType.CLIENT_COMMAND;
  }

  /** A colon with a name right behind it is a variable of psql. */
  private boolean isVariable(int i, int end) {
    return i + 1 < end
        && tokens.type(i) == TokenType.COLON
        && tokens.start(i + 1) == tokens.end(i)
        && (tokens.type(i + 1) == TokenType.WORD
            || tokens.type(i + 1).isQuotedName()
            || tokens.type(i + 1).isString());
  }

  private boolean isEscapedUnicode(int i, int end) {
    TokenType type = tokens.type(i);
    return (type == TokenType.UNICODE_STRING || type == TokenType.UNICODE_NAME)
        && i + 2 < end
        && tokens.isWord(i + 1, "UESCAPE")
        && tokens.type(i + 2) == TokenType.STRING;
  }

  /** Strings with nothing but a line break between are one (§4.1.2.1). */
  private int lastPart(int i, int end) {
    int last = i;
    while (tokens.type(i) != TokenType.DOLLAR_STRING
        && last + 1 < end
        && tokens.type(last + 1) == TokenType.STRING
        && tokens.text().substring(tokens.end(last), tokens.start(last + 1)).indexOf('\n') >= 0) {
      last++;
    }
    return last;
  }

  /** A number that runs into a name is no token (since PostgreSQL 15). */
  private boolean hasJunkBehind(int i, int end) {
    TokenType type = tokens.type(i);
    boolean number =
        type == TokenType.INTEGER || type == TokenType.DECIMAL || type == TokenType.FLOAT;
    return number
        && i + 1 < end
        && tokens.type(i + 1) == TokenType.WORD
        && tokens.start(i + 1) == tokens.end(i);
  }

  private int kind(int i, int end) {
    return switch (tokens.type(i)) {
      case WORD -> terminals.keyword(tokens.image(i), nextWord(i, end));
      case QUOTED_NAME, UNICODE_NAME -> Terminals.NAME;
      case STRING, ESCAPE_STRING, UNICODE_STRING, NATIONAL_STRING, DOLLAR_STRING ->
          Terminals.STRING;
      case BIT_STRING, HEX_STRING -> Terminals.BITS;
      case INTEGER -> isSmall(i) ? Terminals.INTEGER : Terminals.DECIMAL;
      case DECIMAL, FLOAT -> Terminals.DECIMAL;
      case PARAMETER -> Terminals.PARAMETER;
      case OPERATOR -> operator(tokens.image(i));
      case LEFT_PAREN,
          RIGHT_PAREN,
          LEFT_BRACKET,
          RIGHT_BRACKET,
          COMMA,
          DOT,
          COLON,
          DOUBLE_COLON,
          ASSIGN,
          TERMINATOR ->
          terminals.sign(tokens.image(i));
      default -> Terminals.OTHER;
    };
  }

  private @Nullable String nextWord(int i, int end) {
    return i + 1 < end && tokens.type(i + 1) == TokenType.WORD ? tokens.image(i + 1) : null;
  }

  private int operator(String image) {
    if (image.equals("!=")) {
      return terminals.sign("<>");
    }
    int sign = terminals.sign(image);
    return sign == Terminals.OTHER ? Terminals.OPERATOR : sign;
  }

  /** Only numbers of 32 bits are integers to the grammar. */
  private boolean isSmall(int i) {
    int length = tokens.end(i) - tokens.start(i);
    return length < LARGEST_INTEGER.length()
        || (length == LARGEST_INTEGER.length() && tokens.image(i).compareTo(LARGEST_INTEGER) <= 0);
  }
}
