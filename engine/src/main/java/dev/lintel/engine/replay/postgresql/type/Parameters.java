package dev.lintel.engine.replay.postgresql.type;

import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.Parameter;
import dev.lintel.engine.replay.postgresql.builtin.ParameterList;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Storage parameters between parentheses ({@code parseRelOptions} of the server's source). One with
 * a prefix may be that of an extension, or of a TOAST table that is there only for some columns
 * once the table is made, and what is no plain value passes.
 */
public final class Parameters {

  private static final Set<String> BOOLEANS =
      Set.of(
          "t", "tr", "tru", "true", "f", "fa", "fal", "fals", "false", "y", "ye", "yes", "n", "no",
          "on", "of", "off", "1", "0");

  private final Execution execution;
  private final Map<String, Parameter> known;
  private final ObjectPath object;
  private final SourceSpan span;
  private boolean ofNewTable;

  private Parameters(
      Execution execution, Map<String, Parameter> known, ObjectPath object, SourceSpan span) {
    this.execution = execution;
    this.known = known;
    this.object = object;
    this.span = span;
  }

  /** What parameters are given to; the name is that in the list of parameters. */
  public enum Target {
    TABLE,
    VIEW,
    COLUMN
  }

  /**
   * Refuses parameters that certainly are none of the object.
   *
   * @param open the index of the parenthesis
   */
  public static void require(
      Execution execution,
      Target target,
      Tokens tokens,
      int open,
      ObjectPath object,
      SourceSpan span) {
    require(execution, target.name().toLowerCase(Locale.ROOT), tokens, open, object, span);
  }

  /** Refuses parameters of an index that its method certainly does not have. */
  public static void require(
      Execution execution,
      String target,
      Tokens tokens,
      int open,
      ObjectPath object,
      SourceSpan span) {
    Map<String, Parameter> known = ParameterList.of(target);
    if (!known.isEmpty()) {
      new Parameters(execution, known, object, span).read(tokens, open);
    }
  }

  /** Refuses parameters behind WITH in a statement or clause, if there are any. */
  public static void requireIn(
      Execution execution, String target, String text, ObjectPath object, SourceSpan span) {
    if (text.toLowerCase(Locale.ROOT).contains("with")) {
      Tokens tokens = Tokens.of(text);
      int open = openOfWith(tokens);
      Map<String, Parameter> known = ParameterList.of(target);
      if (open > 0 && !known.isEmpty()) {
        Parameters parameters = new Parameters(execution, known, object, span);
        parameters.ofNewTable = target.equals("table");
        parameters.read(tokens, open);
      }
    }
  }

  /** Returns the index of the parenthesis behind WITH, before a query or condition; -1 if none. */
  public static int openOfWith(Tokens tokens) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += tokens.nesting(i);
      boolean outer = depth == 0 && tokens.is(i, TokenType.WORD);
      if (outer && (tokens.isWord(i, "as") || tokens.isWord(i, "where"))) {
        return -1;
      }
      if (outer
          && tokens.isWord(i, "with")
          && tokens.is(i + 1, TokenType.LEFT_PAREN)
          && !tokens.isWord(i - 1, "values")) {
        return i + 1;
      }
    }
    return -1;
  }

  private void read(Tokens tokens, int open) {
    int close = tokens.afterParenthesis(open) - 1;
    Set<String> seen = new HashSet<>();
    int start = open + 1;
    for (int i = start; i <= close; i++) {
      if (i == close || tokens.is(i, TokenType.COMMA)) {
        read(tokens, start, i, seen);
        start = i + 1;
      }
    }
  }

  private void read(Tokens tokens, int start, int end, Set<String> seen) {
    boolean prefixed = tokens.is(start + 1, TokenType.DOT);
    boolean toast = prefixed && tokens.isWord(start, "toast");
    int name = prefixed ? start + 2 : start;
    if ((prefixed && !(toast && ofNewTable)) || name >= end || !tokens.isName(name)) {
      return;
    }
    String parameter = tokens.name(name);
    String value = tokens.isOperator(name + 1, "=") ? value(tokens, name + 2, end) : "true";
    if (ofNewTable && parameter.equals("oids") && !prefixed) {
      requireNoOids(value);
      return;
    }
    Parameter found = known.get(parameter);
    if (found == null) {
      throw invalid("unrecognized parameter \"%s\"".formatted(parameter));
    }
    if (value != null) {
      require(parameter, found, value);
    }
    if (!seen.add(toast + parameter)) {
      throw invalid("parameter \"%s\" specified more than once".formatted(parameter));
    }
  }

  private void requireNoOids(@Nullable String value) {
    if (value != null && BOOLEANS.contains(value.toLowerCase(Locale.ROOT)) && isTrue(value)) {
      throw execution.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "tables declared WITH OIDS are not supported",
          object,
          span,
          null);
    }
  }

  private static boolean isTrue(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return lower.startsWith("t")
        || lower.startsWith("y")
        || lower.equals("on")
        || lower.equals("1");
  }

  private static @Nullable String value(Tokens tokens, int start, int end) {
    boolean signed = tokens.isOperator(start, "-") || tokens.isOperator(start, "+");
    int at = signed ? start + 1 : start;
    if (at != end - 1) {
      return null;
    }
    if (tokens.type(at).isString()) {
      return signed ? null : tokens.string(at);
    }
    String sign = tokens.isOperator(start, "-") ? "-" : "";
    return sign + (tokens.isName(at) ? tokens.name(at) : tokens.image(at));
  }

  private void require(String name, Parameter parameter, String value) {
    switch (parameter.kind()) {
      case BOOLEAN -> {
        if (!BOOLEANS.contains(value.strip().toLowerCase(Locale.ROOT))) {
          throw invalid("invalid value for boolean option \"%s\": %s".formatted(name, value));
        }
      }
      case INTEGER -> requireNumber(name, parameter, value, "integer");
      case NUMBER -> requireNumber(name, parameter, value, "floating point");
      case WORDS -> {
        if (!parameter.limits().contains(value.toLowerCase(Locale.ROOT))) {
          throw invalid("invalid value for enum option \"%s\": %s".formatted(name, value));
        }
      }
    }
  }

  private void requireNumber(String name, Parameter parameter, String value, String words) {
    String text = value.strip();
    if (!text.matches("[+-]?[0-9.].*")) {
      throw invalid("invalid value for %s option \"%s\": %s".formatted(words, name, value));
    }
    if (!text.matches("[+-]?[0-9]+(\\.[0-9]+)?")) {
      return; // The server reads more spellings than these.
    }
    BigDecimal number = new BigDecimal(text);
    List<String> limits = parameter.limits();
    if (number.compareTo(new BigDecimal(limits.get(0))) < 0
        || number.compareTo(new BigDecimal(limits.get(1))) > 0) {
      throw invalid("value %s out of bounds for option \"%s\"".formatted(value, name));
    }
  }

  private Refused invalid(String message) {
    return execution.refused(RefusalKind.INVALID_PARAMETER, message, object, span, null);
  }
}
