package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.Routine.Volatility;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attributes in CREATE and ALTER of functions and procedures ({@code compute_common_attribute}
 * of the server's source).
 */
public final class RoutineAttributes {

  private static final Set<String> PARALLEL = Set.of("safe", "restricted", "unsafe");

  private final Execution execution;
  private final Tokens tokens;
  private final boolean procedure;
  private final ObjectPath object;
  private final SourceSpan span;
  private final Set<String> given = new HashSet<>();
  private int cost = -1;
  private int rows = -1;
  private int parallel = -1;
  private boolean guarded;
  private @Nullable Volatility volatility;

  /**
   * Prepares for a statement.
   *
   * @param procedure whether it is about a procedure, which has few of them
   */
  public RoutineAttributes(
      Execution execution, Tokens tokens, boolean procedure, ObjectPath object, SourceSpan span) {
    this.execution = execution;
    this.tokens = tokens;
    this.procedure = procedure;
    this.object = object;
    this.span = span;
  }

  /** Refuses attributes that contradict each other, or that a procedure cannot have. */
  public void require(int from) {
    int depth = 0;
    int i = from;
    while (i < tokens.size() && !(depth == 0 && beginsBody(i))) {
      depth += tokens.nesting(i);
      boolean word = depth == 0 && tokens.is(i, TokenType.WORD);
      if (word) {
        read(i);
      }
      i += word ? length(tokens, i) : 1;
    }
    requirePositive(cost, "COST must be positive");
    requirePositive(rows, "ROWS must be positive");
    if (parallel >= 0 && tokens.isName(parallel) && !PARALLEL.contains(tokens.name(parallel))) {
      throw refused(
          RefusalKind.SYNTAX_ERROR, "parameter \"parallel\" must be SAFE, RESTRICTED, or UNSAFE");
    }
  }

  /** Returns the volatility that was read; null if there is none. */
  public @Nullable Volatility volatility() {
    return volatility;
  }

  /** Returns whether the function runs with rights or settings of its own. */
  boolean isGuarded() {
    return guarded;
  }

  /** Refuses ROWS for a function that returns one. */
  public void requireNoRows(boolean returnsSet) {
    if (rows >= 0 && !returnsSet) {
      throw refused(
          RefusalKind.INVALID_PARAMETER,
          "ROWS is not applicable when function does not return a set");
    }
  }

  private boolean beginsBody(int i) {
    return tokens.areWords(i, "begin", "atomic") || tokens.isWord(i, "return");
  }

  /** Returns how many tokens belong to the attribute, or whatever else it is, at a word. */
  static int length(Tokens tokens, int i) {
    return switch (tokens.image(i).toLowerCase(Locale.ROOT)) {
      case "called" -> 4; // CALLED ON NULL INPUT
      case "returns" -> tokens.isWord(i + 1, "null") ? 5 : 2; // RETURNS NULL ON NULL INPUT
      case "security", "cost", "rows", "support", "parallel", "language", "as" -> 2;
      case "set" -> {
        int last = i + 3;
        while (tokens.is(last + 1, TokenType.COMMA)) {
          last += 2;
        }
        yield last + 1 - i;
      }
      default -> 1;
    };
  }

  private void read(int i) {
    String word = tokens.image(i).toLowerCase(Locale.ROOT);
    switch (word) {
      case "immutable", "stable", "volatile" -> {
        attribute("volatility");
        volatility = Volatility.valueOf(word.toUpperCase(Locale.ROOT));
      }
      case "strict", "called" -> attribute("strict");
      case "window", "leakproof", "support" -> attribute(word);
      case "returns" -> {
        if (tokens.isWord(i + 1, "null")) {
          attribute("strict");
        }
      }
      case "security" -> {
        once(word);
        guarded |= tokens.isWord(i + 1, "definer");
      }
      case "set" -> guarded = true;
      case "cost" -> {
        attribute(word);
        cost = i + 1;
      }
      case "rows" -> {
        attribute(word);
        rows = i + 1;
      }
      case "parallel" -> {
        attribute(word);
        parallel = i + 1;
      }
      default -> {
        // LANGUAGE, AS and SET are read elsewhere.
      }
    }
  }

  private void attribute(String name) {
    if (procedure) {
      throw refused(
          RefusalKind.INVALID_FUNCTION_DEFINITION, "invalid attribute in procedure definition");
    }
    once(name);
  }

  private void once(String name) {
    if (!given.add(name)) {
      throw refused(RefusalKind.SYNTAX_ERROR, "conflicting or redundant options");
    }
  }

  private void requirePositive(int number, String message) {
    boolean positive =
        number < 0
            || !(tokens.isOperator(number, "-") || isNumber(number))
            || (isNumber(number) && Double.parseDouble(tokens.image(number)) > 0);
    if (!positive) {
      throw refused(RefusalKind.INVALID_PARAMETER, message);
    }
  }

  /** Numbers of other bases, and with underscores, are left alone. */
  private boolean isNumber(int i) {
    boolean number = tokens.is(i, TokenType.INTEGER) || tokens.is(i, TokenType.DECIMAL);
    return number && tokens.image(i).chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(kind, message, object, span, null);
  }
}
