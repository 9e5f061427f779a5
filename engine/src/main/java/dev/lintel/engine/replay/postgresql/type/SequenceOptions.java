package dev.lintel.engine.replay.postgresql.type;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.SequenceRange;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * The options of a sequence, or of an identity column, and what the server finds wrong with them
 * ({@code init_params} of its source), in its order.
 */
public final class SequenceOptions {

  private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

  private final Execution execution;
  private final QualifiedName name;
  private final String text;
  private final Tokens tokens;
  private final SqlNode node;

  /** What was said; a number, or an empty text for NO and for what has no number. */
  private final Map<String, String> said = new HashMap<>();

  private @Nullable String type;

  /**
   * Prepares to read options.
   *
   * @param name the sequence
   * @param text what holds the options
   * @param node where they stand
   */
  public SequenceOptions(Execution execution, QualifiedName name, String text, SqlNode node) {
    this.execution = execution;
    this.name = name;
    this.text = text;
    this.tokens = Tokens.of(text);
    this.node = node;
  }

  /** Reads the options of CREATE SEQUENCE, which follow the name. */
  public SequenceOptions afterName() {
    int first = 0;
    while (first < tokens.size() && !tokens.isWord(first, "sequence")) {
      first++;
    }
    first += tokens.areWords(first + 1, "if", "not", "exists") ? 4 : 1;
    return read(afterName(first), tokens.size());
  }

  /** Reads the options between the parentheses of an identity. */
  public SequenceOptions inParentheses() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, TokenType.LEFT_PAREN)) {
        return read(i + 1, tokens.afterParenthesis(i) - 1);
      }
    }
    return this;
  }

  /** Reads the options from a token on. */
  public SequenceOptions from(int first) {
    return read(first, tokens.size());
  }

  /** Reads the options behind ALTER COLUMN and the name of the column. */
  public SequenceOptions afterColumn() {
    int column = tokens.isWord(1, "column") && tokens.isName(2) ? 2 : 1;
    return read(column + 1, tokens.size());
  }

  private SequenceOptions read(int first, int end) {
    int next = first;
    while (next < end) {
      next = tokens.is(next, TokenType.WORD) ? option(next) : next + 1;
    }
    return this;
  }

  /** Reads an option and returns the index of the token after it. */
  private int option(int at) {
    String word = tokens.name(at);
    switch (word) {
      case "increment", "minvalue", "maxvalue", "start", "restart", "cache" -> {
        return number(word, at + 1);
      }
      case "cycle", "generated" -> {
        say(word, "");
        return word.equals("cycle") ? at + 1 : at + 2;
      }
      case "no" -> {
        say(tokens.isName(at + 1) ? tokens.name(at + 1) : "", "");
        return at + 2;
      }
      case "owned" -> {
        say("owned_by", "");
        return afterName(at + 2);
      }
      case "sequence" -> {
        say("sequence_name", "");
        return afterName(at + 2);
      }
      case "as" -> {
        say(word, "");
        int after = afterName(at + 1);
        type = type(at + 1, after);
        return after;
      }
      default -> {
        return at + 1;
      }
    }
  }

  private int number(String word, int at) {
    int next = tokens.isWord(at, "by") || tokens.isWord(at, "with") ? at + 1 : at;
    boolean negative = tokens.isOperator(next, "-");
    int digits = negative || tokens.isOperator(next, "+") ? next + 1 : next;
    if (!tokens.is(digits, TokenType.INTEGER)) {
      say(word, "");
      return next;
    }
    String number = (negative ? "-" : "") + tokens.image(digits);
    say(word, number);
    return digits + 1;
  }

  private int afterName(int first) {
    int last = first;
    while (tokens.is(last + 1, TokenType.DOT)) {
      last += 2;
    }
    return last + 1;
  }

  private @Nullable String type(int first, int after) {
    if (after > tokens.size()) {
      return null;
    }
    String written = text.substring(tokens.start(first), tokens.end(after - 1));
    DataType resolved = TypeText.resolve(written, node.getParserPosition(), execution);
    return resolved == null ? null : resolved.sql();
  }

  private void say(String option, String value) {
    if (said.putIfAbsent(option, value) != null) {
      throw refused(RefusalKind.SYNTAX_ERROR, "conflicting or redundant options");
    }
  }

  /**
   * Returns what the options make of a sequence.
   *
   * @param before the sequence before; null if it is new
   * @param column the type of the identity column; null if it is none
   * @return null if it is not known which numbers are drawn
   */
  public @Nullable SequenceRange apply(@Nullable SequenceRange before, @Nullable String column) {
    boolean identity = column != null;
    if (identity && before == null && said.containsKey("as")) {
      throw refused(RefusalKind.SYNTAX_ERROR, "conflicting or redundant options");
    }
    if (said.containsKey("sequence_name") && !(identity && before == null)) {
      throw refused(RefusalKind.SYNTAX_ERROR, "invalid sequence option SEQUENCE NAME");
    }
    if (said.containsKey("as") && type == null) {
      return null;
    }
    String newType = Objects.requireNonNullElse(type, before == null ? "bigint" : before.type());
    if (column != null && before == null) {
      newType = column;
    }
    if (!INTEGERS.contains(newType)) {
      throw invalid("sequence type must be smallint, integer, or bigint");
    }
    Long increment = value("increment", before == null ? 1L : before.increment());
    if (increment != null && increment == 0) {
      throw invalid("INCREMENT must not be zero");
    }
    return increment == null ? null : range(before, newType, increment);
  }

  private @Nullable SequenceRange range(
      @Nullable SequenceRange before, String newType, long increment) {
    Long maximum = end("maxvalue", before, newType, increment < 0);
    Long minimum = end("minvalue", before, newType, increment > 0);
    if (maximum == null || minimum == null) {
      return null;
    }
    if (minimum >= maximum) {
      throw invalid("MINVALUE (%d) must be less than MAXVALUE (%d)".formatted(minimum, maximum));
    }
    Long start =
        value("start", before == null ? (increment > 0 ? minimum : maximum) : before.start());
    if (start == null) {
      return null;
    }
    requireBetween("START", start, minimum, maximum);
    Long restart = said.getOrDefault("restart", "").isEmpty() ? start : value("restart", start);
    boolean restarts = before == null || said.containsKey("restart");
    if (restarts && restart != null) {
      requireBetween("RESTART", restart, minimum, maximum);
    }
    Long cache = value("cache", 1L);
    if (cache != null && cache <= 0) {
      throw invalid("CACHE (%d) must be greater than zero".formatted(cache));
    }
    return new SequenceRange(newType, increment, minimum, maximum, start);
  }

  /**
   * Returns the least or greatest number.
   *
   * @param small whether its default is 1 or -1 and not the end of the type
   */
  private @Nullable Long end(
      String option, @Nullable SequenceRange before, String newType, boolean small) {
    boolean greatest = option.equals("maxvalue");
    long ofType = greatest ? greatest(newType) : least(newType);
    boolean given = !said.getOrDefault(option, "").isEmpty();
    Long value;
    if (given) {
      value = value(option, 0L);
    } else if (before != null && isReset(before, newType, greatest)) {
      value = ofType;
    } else if (before == null || said.containsKey(option)) {
      value = small ? Long.valueOf(greatest ? -1L : 1L) : Long.valueOf(ofType);
    } else {
      value = greatest ? before.maximum() : before.minimum();
    }
    if (isBeyond(value, newType)) {
      throw invalid(
          "%s (%d) is out of range for sequence data type %s"
              .formatted(option.toUpperCase(Locale.ROOT), value, newType));
    }
    return value;
  }

  private static boolean isBeyond(@Nullable Long value, String type) {
    return value != null && (value > greatest(type) || value < least(type));
  }

  /** A new type moves an end that was the end of the old type. */
  private static boolean isReset(SequenceRange before, String newType, boolean greatest) {
    return !before.type().equals(newType)
        && (greatest
            ? before.maximum() == greatest(before.type())
            : before.minimum() == least(before.type()));
  }

  private void requireBetween(String word, long value, long minimum, long maximum) {
    if (value < minimum) {
      throw invalid(
          "%s value (%d) cannot be less than MINVALUE (%d)".formatted(word, value, minimum));
    }
    if (value > maximum) {
      throw invalid(
          "%s value (%d) cannot be greater than MAXVALUE (%d)".formatted(word, value, maximum));
    }
  }

  /** Returns the greatest number of an integer type. */
  public static long greatest(String type) {
    return switch (type) {
      case "smallint" -> Short.MAX_VALUE;
      case "integer" -> Integer.MAX_VALUE;
      default -> Long.MAX_VALUE;
    };
  }

  private static long least(String type) {
    return switch (type) {
      case "smallint" -> Short.MIN_VALUE;
      case "integer" -> Integer.MIN_VALUE;
      default -> Long.MIN_VALUE;
    };
  }

  /** Returns the number of an option; null if it is written in a way that is not read here. */
  private @Nullable Long value(String option, long unsaid) {
    String number = said.getOrDefault(option, "");
    if (number.isEmpty()) {
      return unsaid;
    }
    if (!number.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))) {
      return null;
    }
    BigInteger value = new BigInteger(number);
    if (value.bitLength() > 63) {
      throw refused(
          RefusalKind.NUMBER_OUT_OF_RANGE,
          "value \"%s\" is out of range for type bigint".formatted(number));
    }
    return value.longValue();
  }

  private Refused invalid(String message) {
    return refused(RefusalKind.INVALID_PARAMETER, message);
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(kind, message, ObjectPath.relation(name), execution.span(node), null);
  }
}
