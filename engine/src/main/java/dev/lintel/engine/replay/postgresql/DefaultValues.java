package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.Expression;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that a default is a value of its column's type, from the tokens of plain ones. */
final class DefaultValues {

  private static final Map<String, String> WORDS =
      Map.of(
          "true", "boolean",
          "false", "boolean",
          "current_timestamp", "timestamp with time zone",
          "localtimestamp", "timestamp without time zone",
          "current_date", "date");

  private static final Map<String, String> CALLS =
      Map.of(
          "now", "timestamp with time zone",
          "clock_timestamp", "timestamp with time zone",
          "gen_random_uuid", "uuid");

  private static final Set<String> AGGREGATES = Set.of("count", "sum", "avg", "max", "min");

  private final Execution execution;

  DefaultValues(Execution execution) {
    this.execution = execution;
  }

  /** Refuses a default that certainly is no value of the type. */
  void require(ObjectPath column, DataType type, Expression expression) {
    Tokens tokens = Tokens.of(expression.text());
    requireNoQuery(column, tokens, expression);
    if (tokens.size() == 1 && tokens.type(0).isString()) {
      new LiteralValues(execution)
          .require(type, tokens.string(0), column, execution.span(expression));
      return;
    }
    DataType value = type(tokens, expression);
    if (value != null && AssignedValues.isRefused(execution, value, type)) {
      throw execution.refused(
          RefusalKind.TYPE_MISMATCH,
          "column \"%s\" is of type %s but default expression is of type %s"
              .formatted(
                  column.member(), AssignedValues.written(type), AssignedValues.written(value)),
          column,
          execution.span(expression),
          null);
    }
  }

  private void requireNoQuery(ObjectPath column, Tokens tokens, Expression expression) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i, "select") && tokens.is(i - 1, TokenType.LEFT_PAREN)) {
        throw execution.refused(
            RefusalKind.FEATURE_NOT_SUPPORTED,
            "cannot use subquery in DEFAULT expression",
            column,
            execution.span(expression),
            null);
      }
      boolean aggregate =
          tokens.is(i, TokenType.WORD)
              && AGGREGATES.contains(tokens.name(i))
              && tokens.is(i + 1, TokenType.LEFT_PAREN);
      if (aggregate) {
        throw execution.refused(
            RefusalKind.INVALID_GROUPING,
            "aggregate functions are not allowed in DEFAULT expressions",
            column,
            execution.span(expression),
            null);
      }
    }
  }

  private @Nullable DataType type(Tokens tokens, Expression expression) {
    DataType plain = plainType(tokens);
    if (plain != null) {
      return plain;
    }
    boolean cast = tokens.type(0).isString() && tokens.is(1, TokenType.DOUBLE_COLON);
    return cast ? castTo(tokens, expression) : null;
  }

  /** Returns the type of a number, a constant word or a plain call; null for anything else. */
  static @Nullable DataType plainType(Tokens tokens) {
    int first = tokens.isOperator(0, "-") || tokens.isOperator(0, "+") ? 1 : 0;
    int rest = tokens.size() - first;
    if (rest == 1 && tokens.is(first, TokenType.INTEGER) && tokens.image(first).length() < 10) {
      return named("integer");
    }
    if (rest == 1 && (tokens.is(first, TokenType.DECIMAL) || tokens.is(first, TokenType.FLOAT))) {
      return named("numeric");
    }
    if (tokens.size() == 1 && tokens.is(0, TokenType.WORD)) {
      String type = WORDS.get(tokens.name(0));
      return type == null ? null : named(type);
    }
    boolean call =
        tokens.size() == 3
            && tokens.is(0, TokenType.WORD)
            && tokens.is(1, TokenType.LEFT_PAREN)
            && tokens.is(2, TokenType.RIGHT_PAREN);
    String result = call ? CALLS.get(tokens.name(0)) : null;
    return result == null ? null : named(result);
  }

  /** Returns the type after a string and two colons, if nothing follows it. */
  private @Nullable DataType castTo(Tokens tokens, Expression expression) {
    for (int i = 2; i < tokens.size(); i++) {
      boolean ofType =
          tokens.isName(i)
              || tokens.is(i, TokenType.DOT)
              || tokens.is(i, TokenType.LEFT_BRACKET)
              || tokens.is(i, TokenType.RIGHT_BRACKET);
      if (!ofType) {
        return null;
      }
    }
    return TypeText.resolve(
        expression.text().substring(tokens.start(2)), expression.getParserPosition(), execution);
  }

  private static DataType named(String type) {
    return new DataType(null, type, List.of(), 0);
  }
}
