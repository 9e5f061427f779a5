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

  /** Reads the grammar, so that the first check need not wait for it; it does so once. */
  public static void prepare() {
    Loaded.GRAMMAR.terminals();
  }

  /** The grammar, read when the first statement is checked, if nobody {@link #prepare}d. */
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

  /** What tokens shall be. */
  public enum Form {
    /** A statement. */
    STATEMENT("statement"),
    /** The name of a type. */
    TYPE("type_name"),
    /** What PL/pgSQL takes for an expression: a query without its SELECT. */
    EXPRESSION("pl_expression"),
    /** What PL/pgSQL's PERFORM runs: a query without its SELECT, with all that may follow. */
    PERFORMED("pl_perform"),
    /** An assignment of PL/pgSQL. */
    ASSIGNMENT("pl_assignment");

    private final int rule;

    Form(String rule) {
      this.rule = Loaded.GRAMMAR.numbers().getOrDefault(rule, -1);
    }
  }

  /** Checks a statement; see {@link #fault(int, int, Form)}. */
  public int fault(int first, int end) {
    return fault(first, end, Form.STATEMENT);
  }

  /**
   * Checks tokens.
   *
   * @param first index of the first one
   * @param end index after the last one
   * @param form what they shall be
   * @return the index of the token that the server would name; {@code end} if it would say that the
   *     statement ends too early; {@link #NO_FAULT} if nothing is wrong, or it is huge, or it holds
   *     what a tool replaces before the server sees it
   */
  public int fault(int first, int end, Form form) {
    return end - first > MOST_TOKENS ? NO_FAULT : new Run(end - first).fault(first, end, form);
  }

  /**
   * Checks a statement that something is left out of.
   *
   * @param first index of the first token
   * @param gap index of the first token that is left out
   * @param afterGap index after the last token that is left out
   * @param end index after the last token
   * @return as {@link #fault(int, int, Form)} does
   */
  public int faultAround(int first, int gap, int afterGap, int end) {
    Run run = new Run(end - first);
    return run.add(first, gap) ? run.fault(afterGap, end, Form.STATEMENT) : NO_FAULT;
  }

  /** The kinds of some tokens, and where they stand. */
  private final class Run {
    private final int[] kinds;
    private final int[] places;
    private int size;

    private Run(int capacity) {
      this.kinds = new int[capacity];
      this.places = new int[capacity];
    }

    /** Adds tokens; returns whether the server sees them as they are. */
    private boolean add(int first, int end) {
      for (int i = first; i < end; i++) {
        if (isPlaceholder(i)) {
          return false;
        }
        places[size] = i;
        kinds[size++] = hasJunkBehind(i, end) ? Terminals.OTHER : kind(i, end);
        i = lastPart(i, end);
      }
      return true;
    }

    private int fault(int first, int end, Form form) {
      if (!add(first, end)) {
        return NO_FAULT;
      }
      int fault = recogniser.read(Arrays.copyOf(kinds, size), form.rule);
      if (fault < 0) {
        return NO_FAULT;
      }
      int place = fault < size ? places[fault] : end;
      return isVariable(place, end) ? NO_FAULT : place;
    }
  }

  /** Signs that begin no token are left by tools that fill them in, such as dollars and braces. */
  public boolean isPlaceholder(int i) {
    TokenType type = tokens.type(i);
    char c = tokens.text().charAt(tokens.start(i));
    return (type == TokenType.UNKNOWN && "${}\\".indexOf(c) >= 0 && !isDollarAlone(i))
        || type == TokenType.CLIENT_COMMAND;
  }

  /** A dollar between spaces was to begin a string, and is not the beginning of a variable. */
  private boolean isDollarAlone(int i) {
    String text = tokens.text();
    int start = tokens.start(i);
    int end = tokens.end(i);
    return end == start + 1
        && text.charAt(start) == '$'
        && (start == 0 || Character.isWhitespace(text.charAt(start - 1)))
        && (end == text.length() || Character.isWhitespace(text.charAt(end)));
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

  /**
   * Returns the last of the tokens that are one to the grammar: strings with nothing but a line
   * break between (§4.1.2.1), and Unicode strings and names with UESCAPE.
   */
  private int lastPart(int i, int end) {
    TokenType type = tokens.type(i);
    int last = i;
    while (type.isString()
        && type != TokenType.DOLLAR_STRING
        && last + 1 < end
        && tokens.type(last + 1) == TokenType.STRING
        && tokens.text().substring(tokens.end(last), tokens.start(last + 1)).indexOf('\n') >= 0) {
      last++;
    }
    boolean escaped =
        (type == TokenType.UNICODE_STRING || type == TokenType.UNICODE_NAME)
            && last + 2 < end
            && tokens.isWord(last + 1, "UESCAPE")
            && tokens.type(last + 2) == TokenType.STRING;
    return escaped ? last + 2 : last;
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
      case QUOTED_NAME, UNICODE_NAME -> isEmpty(i) ? Terminals.OTHER : Terminals.NAME;
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

  /** A name between quotes has at least one character. */
  private boolean isEmpty(int i) {
    return tokens.image(i).endsWith("\"\"") && tokens.image(i).length() <= "U&\"\"".length();
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
