package dev.lintel.engine.replay.postgresql.routine;

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
      depth += tokens.is(i, TokenType.LEFT_PAREN) ? 1 : 0;
      depth -= tokens.is(i, TokenType.RIGHT_PAREN) ? 1 : 0;
      boolean word = depth == 0 && tokens.is(i, TokenType.WORD);
      i += word && !tokens.is(i - 1, TokenType.COMMA) ? read(i) : 1;
    }
    requirePositive(cost, "COST must be positive");
    requirePositive(rows, "ROWS must be positive");
    if (parallel >= 0 && tokens.isName(parallel) && !PARALLEL.contains(tokens.name(parallel))) {
      throw refused(
          RefusalKind.SYNTAX_ERROR, "parameter \"parallel\" must be SAFE, RESTRICTED, or UNSAFE");
    }
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

  /** Reads what begins at a word; returns how many tokens belong to it. */
  private int read(int i) {
    switch (tokens.image(i).toLowerCase(Locale.ROOT)) {
      case "immutable", "stable", "volatile" -> attribute("volatility");
      case "strict" -> attribute("strict");
      case "window" -> attribute("window");
      case "leakproof" -> attribute("leakproof");
      case "called" -> {
        attribute("strict");
        return 4;
      }
      case "returns" -> {
        if (tokens.isWord(i + 1, "null")) {
          attribute("strict");
          return 5;
        }
        return 2;
      }
      case "security" -> {
        once("security");
        return 2;
      }
      case "cost" -> {
        attribute("cost");
        cost = i + 1;
        return 2;
      }
      case "rows" -> {
        attribute("rows");
        rows = i + 1;
        return 2;
      }
      case "support" -> {
        attribute("support");
        return 2;
      }
      case "parallel" -> {
        attribute("parallel");
        parallel = i + 1;
        return 2;
      }
      case "language", "as" -> {
        return 2;
      }
      case "set" -> {
        return 4;
      }
      default -> {
        return 1;
      }
    }
    return 1;
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
