package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.routine.RoutineCall;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.BuiltInTypes;
import dev.lintel.engine.sql.lex.TokenType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Computes what no operator outside parentheses divides. */
final class PlPrimary {

  private final PlExpression expression;
  private final Tokens tokens;
  private final Execution execution;
  private final PlScope scope;
  private final PlCasts casts;

  PlPrimary(PlExpression expression, Tokens tokens, Execution execution, PlScope scope) {
    this.expression = expression;
    this.tokens = tokens;
    this.execution = execution;
    this.scope = scope;
    this.casts = new PlCasts(execution);
  }

  PlValue value(int from, int to) {
    int cast = lastCast(from, to);
    if (cast > from) {
      return casts.cast(expression.value(from, cast), text(cast + 1, to));
    }
    if (to - from == 1) {
      return single(from);
    }
    boolean enclosed = tokens.is(from, TokenType.LEFT_PAREN) && tokens.afterParenthesis(from) == to;
    if (enclosed) {
      return isQuery(from + 1) ? subquery(from + 1, to - 1) : expression.value(from + 1, to - 1);
    }
    if (to - from == 2 && tokens.is(from, TokenType.WORD) && tokens.type(from + 1).isString()) {
      return casts.cast(single(from + 1), tokens.name(from));
    }
    if (tokens.is(to - 1, TokenType.RIGHT_BRACKET)) {
      return bracketed(from, to);
    }
    if (tokens.isWord(from, "case")) {
      return caseValue(from, to);
    }
    if (tokens.is(from + 1, TokenType.DOT) && to - from == 3) {
      PlValue value = expression.variable(tokens.name(from), tokens.name(from + 2));
      return value == null ? PlValue.UNKNOWN : value;
    }
    return call(from, to);
  }

  private PlValue single(int i) {
    TokenType type = tokens.type(i);
    if (type.isString()) {
      return PlValue.of(tokens.string(i));
    }
    if (type == TokenType.INTEGER || type == TokenType.DECIMAL) {
      try {
        return new PlValue.Numeral(new BigDecimal(tokens.image(i)));
      } catch (NumberFormatException e) {
        return PlValue.UNKNOWN; // such as 0x1F or 1_000
      }
    }
    if (type == TokenType.PARAMETER) {
      PlValue value = expression.variable(null, tokens.image(i));
      return value == null ? PlValue.UNKNOWN : value;
    }
    if (!tokens.isName(i)) {
      return PlValue.UNKNOWN;
    }
    PlValue value = expression.variable(null, tokens.name(i));
    if (value != null) {
      return value;
    }
    return type == TokenType.WORD ? word(tokens.name(i)) : PlValue.UNKNOWN;
  }

  private PlValue word(String word) {
    return switch (word) {
      case "true" -> new PlValue.Bool(true);
      case "false" -> new PlValue.Bool(false);
      case "null" -> PlValue.NULL;
      case "current_schema" -> currentSchema();
      case "current_user", "session_user", "user", "current_role", "current_date" ->
          PlValue.SOMETHING;
      default -> PlValue.UNKNOWN;
    };
  }

  private PlValue currentSchema() {
    return execution.state().searchPath().schemas().stream()
        .filter(schema -> execution.catalog().schema(schema).isPresent())
        .findFirst()
        .map(PlValue::of)
        .orElse(PlValue.UNKNOWN);
  }

  /** ARRAY[…], or an element of an array. */
  private PlValue bracketed(int from, int to) {
    int open = to - 1;
    int depth = 1;
    while (open > from && depth > 0) {
      open--;
      depth += tokens.is(open, TokenType.RIGHT_BRACKET) ? 1 : 0;
      depth -= tokens.is(open, TokenType.LEFT_BRACKET) ? 1 : 0;
    }
    if (depth > 0) {
      return PlValue.UNKNOWN;
    }
    List<int[]> items = Items.of(tokens, open + 1, to - 1);
    if (open == from || (open == from + 1 && tokens.isWord(from, "array"))) {
      List<PlValue> elements = new ArrayList<>();
      items.forEach(item -> elements.add(expression.value(item[0], item[1])));
      return new PlValue.Array(elements);
    }
    PlValue array = expression.value(from, open);
    PlValue index = items.size() == 1 ? expression.value(open + 1, to - 1) : PlValue.UNKNOWN;
    if (array instanceof PlValue.Array several && index instanceof PlValue.Numeral number) {
      int position = number.value().intValue() - 1;
      boolean inside = position >= 0 && position < several.elements().size();
      return inside ? several.elements().get(position) : PlValue.NULL;
    }
    return PlValue.UNKNOWN;
  }

  private PlValue caseValue(int from, int to) {
    int first = expressionWord("when", from + 1, to);
    if (first < 0 || !tokens.isWord(to - 1, "end")) {
      return PlValue.UNKNOWN;
    }
    PlValue subject = first == from + 1 ? null : expression.skippable(from + 1, first);
    int when = first;
    while (when >= 0) {
      int then = expressionWord("then", when, to);
      int next = expressionWord("when", then, to);
      int otherwise = expressionWord("else", then, to);
      int end = next >= 0 ? next : otherwise >= 0 ? otherwise : to - 1;
      PlValue condition = expression.skippable(when + 1, then);
      Truth holds =
          subject == null
              ? condition.truth()
              : PlComparison.compare("=", subject, condition).truth();
      if (holds == Truth.UNKNOWN) {
        return PlValue.UNKNOWN;
      }
      if (holds == Truth.YES) {
        return expression.skippable(then + 1, end);
      }
      if (next < 0) {
        return otherwise < 0 ? PlValue.NULL : expression.skippable(otherwise + 1, to - 1);
      }
      when = next;
    }
    return PlValue.UNKNOWN;
  }

  /** Finds a keyword of this CASE, not of one inside. */
  private int expressionWord(String word, int from, int to) {
    int depth = 0;
    for (int i = Math.max(from, 0); i < to; i++) {
      depth += tokens.is(i, TokenType.LEFT_PAREN) || tokens.isWord(i, "case") ? 1 : 0;
      depth -= tokens.is(i, TokenType.RIGHT_PAREN) || tokens.isWord(i, "end") ? 1 : 0;
      if (depth == 0 && tokens.isWord(i, word)) {
        return i;
      }
    }
    return -1;
  }

  // ---- calls and queries

  private PlValue call(int from, int to) {
    int open = tokens.is(from + 1, TokenType.DOT) ? from + 3 : from + 1;
    boolean call =
        tokens.isName(open - 1)
            && tokens.is(open, TokenType.LEFT_PAREN)
            && tokens.afterParenthesis(open) == to;
    if (!call) {
      return PlValue.UNKNOWN;
    }
    String name = tokens.name(open - 1);
    if (name.equals("exists")) {
      return exists(open + 1, to - 1);
    }
    if (name.equals("cast")) {
      int as = expression.find("as", open + 1, to - 1);
      return as < 0
          ? PlValue.UNKNOWN
          : casts.cast(expression.value(open + 1, as), text(as + 1, to - 1));
    }
    if (name.equals("array") && isQuery(open + 1)) {
      return array(open + 1, to - 1);
    }
    List<int[]> items = Items.of(tokens, open + 1, to - 1);
    PlValue aggregate = scope.aggregate(name, tokens, items);
    if (aggregate != null) {
      return aggregate;
    }
    GivenArguments arguments =
        name.equals("coalesce")
            ? expression.skippable(() -> GivenArguments.of(tokens, items, expression))
            : GivenArguments.of(tokens, items, expression);
    return switch (name) {
      case "to_regclass", "to_regtype" -> registered(arguments.all(), name.equals("to_regclass"));
      case "current_schema" -> currentSchema();
      default -> routine(open - 1, name, arguments);
    };
  }

  /** Computes a call of a function of the history, if there is one, or of the server. */
  private PlValue routine(int at, String name, GivenArguments given) {
    List<Routine> routines = new ArrayList<>();
    for (QualifiedName candidate : RoutineCall.names(tokens, at, execution)) {
      routines.addAll(execution.catalog().routines(candidate));
    }
    if (routines.isEmpty()) {
      List<PlValue> arguments = given.all();
      expression.note(ValueFault.ofCall(name, arguments));
      boolean cast = arguments.size() == 1 && BuiltInTypes.ofCatalogName(name) != null;
      return cast ? casts.cast(arguments.get(0), name) : PlFunctions.call(name, arguments);
    }
    boolean harmless = routines.size() == 1 && !routines.get(0).mayChangeSchema();
    return harmless ? RoutineRuns.result(routines.get(0), given, execution) : PlValue.UNKNOWN;
  }

  private PlValue registered(List<PlValue> arguments, boolean relation) {
    if (arguments.size() != 1 || !arguments.get(0).isKnown()) {
      return PlValue.UNKNOWN;
    }
    return CatalogNames.find(arguments.get(0).output(), execution, relation);
  }

  private boolean isQuery(int i) {
    return tokens.isWord(i, "select") || tokens.isWord(i, "with");
  }

  private PlValue exists(int from, int to) {
    RowQuery query = RowQuery.of(tokens, from, to, execution, scope);
    if (query.assumed()) {
      expression.assume();
    }
    return PlValue.of(query.hasRows());
  }

  private PlValue subquery(int from, int to) {
    RowQuery query = RowQuery.of(tokens, from, to, execution, scope);
    if (query.assumed()) {
      expression.assume();
    }
    return query.scalar();
  }

  private PlValue array(int from, int to) {
    RowQuery query = RowQuery.of(tokens, from, to, execution, scope);
    List<PlValue> rows = query.assumed() ? null : query.column();
    return rows == null ? PlValue.UNKNOWN : new PlValue.Array(rows);
  }

  private int lastCast(int from, int to) {
    int depth = 0;
    for (int i = to - 1; i >= from; i--) {
      TokenType type = tokens.type(i);
      depth += type == TokenType.RIGHT_PAREN || type == TokenType.RIGHT_BRACKET ? 1 : 0;
      depth -= type == TokenType.LEFT_PAREN || type == TokenType.LEFT_BRACKET ? 1 : 0;
      if (depth == 0 && type == TokenType.DOUBLE_COLON) {
        return i;
      }
    }
    return -1;
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(text.isEmpty() ? "" : " ").append(tokens.image(i));
    }
    return text.toString();
  }
}
