package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Computes an expression as far as constants, variables and the catalog tell. It is cut at its
 * weakest operator first, so that a part that is not understood costs no more than that part.
 */
final class PlExpression {

  private final Tokens tokens;
  private final Execution execution;
  private final PlScope scope;
  private final PlOperators operators;
  private boolean assumed;
  private int skippable;
  private @Nullable ValueFault fault;

  PlExpression(Tokens tokens, Execution execution, PlScope scope) {
    this.tokens = tokens;
    this.execution = execution;
    this.scope = scope;
    this.operators = new PlOperators(tokens);
  }

  /** Returns whether the value hangs on what rows a table is assumed to have. */
  boolean assumed() {
    return assumed;
  }

  /** Returns why it certainly cannot be computed; null if it can, or if that is not known. */
  @Nullable ValueFault fault() {
    return fault;
  }

  /** Takes note of what is wrong with a part. */
  void note(@Nullable ValueFault found) {
    if (fault == null && skippable == 0) {
      fault = found;
    }
  }

  /** Computes a part that the server may leave out. */
  PlValue skippable(int from, int to) {
    return skippable(() -> value(from, to));
  }

  /** Computes what the server may leave out. */
  <T> T skippable(Supplier<T> part) {
    skippable++;
    T value = part.get();
    skippable--;
    return value;
  }

  /** Computes all of it. */
  PlValue value() {
    return value(0, tokens.size());
  }

  /** Computes what stands between two tokens. */
  PlValue value(int from, int to) {
    if (from >= to) {
      return PlValue.UNKNOWN;
    }
    int split = find("or", from, to);
    if (split >= 0) {
      Truth left = truth(from, split);
      return PlValue.of(left == Truth.YES ? left : left.or(truth(skippable(split + 1, to))));
    }
    split = operators.conjunction(from, to);
    if (split >= 0) {
      Truth left = truth(from, split);
      return PlValue.of(left == Truth.NO ? left : left.and(truth(skippable(split + 1, to))));
    }
    if (tokens.isWord(from, "not")) {
      return PlValue.of(truth(from + 1, to).not());
    }
    return test(from, to);
  }

  private Truth truth(int from, int to) {
    return truth(value(from, to));
  }

  private static Truth truth(PlValue value) {
    // NOT of NULL holds no more than NULL does.
    return value instanceof PlValue.Null ? Truth.UNKNOWN : value.truth();
  }

  /** Computes tests with IS, comparisons and what binds stronger. */
  private PlValue test(int from, int to) {
    int is = find("is", from, to);
    if (is >= 0) {
      return isTest(from, is, to);
    }
    boolean isNull = tokens.isWord(to - 1, "isnull");
    if (to - from > 1 && (isNull || tokens.isWord(to - 1, "notnull"))) {
      Truth truth = nullness(value(from, to - 1));
      return PlValue.of(isNull ? truth : truth.not());
    }
    PlValue member = new PlMembership(this, tokens).value(from, to);
    if (member != null) {
      return member;
    }
    int operator = PlComparison.find(tokens, from, to);
    if (operator >= 0) {
      return comparison(from, operator, to);
    }
    return sum(from, to);
  }

  private PlValue isTest(int from, int is, int to) {
    boolean not = tokens.isWord(is + 1, "not");
    int what = not ? is + 2 : is + 1;
    PlValue left = value(from, is);
    Truth truth = Truth.UNKNOWN;
    if (tokens.isWord(what, "null")) {
      truth = nullness(left);
    } else if (tokens.isWord(what, "true") && left.truth() != Truth.UNKNOWN) {
      truth = left.truth();
    } else if (tokens.isWord(what, "false") && left.truth() != Truth.UNKNOWN) {
      truth = left instanceof PlValue.Null ? Truth.NO : left.truth().not();
    } else if (tokens.isWord(what, "distinct") && tokens.isWord(what + 1, "from")) {
      truth = PlComparison.distinct(left, value(what + 2, to));
    }
    return PlValue.of(not ? truth.not() : truth);
  }

  private static Truth nullness(PlValue value) {
    if (value instanceof PlValue.Unknown unknown) {
      return unknown.notNull() ? Truth.NO : Truth.UNKNOWN;
    }
    if (value instanceof PlValue.Text text && !text.isKnown()) {
      return Truth.UNKNOWN;
    }
    return Truth.of(value instanceof PlValue.Null);
  }

  private PlValue comparison(int from, int operator, int to) {
    if (scope instanceof CatalogScope && isColumn(from, operator) && isColumn(operator + 1, to)) {
      // Two columns compared are the condition of a join, which the rows fulfil as they are.
      return new PlValue.Bool(true);
    }
    String symbol = tokens.image(operator);
    PlValue left = value(from, operator);
    boolean any = tokens.isWord(operator + 1, "any") || tokens.isWord(operator + 1, "all");
    if (any && tokens.is(operator + 2, TokenType.LEFT_PAREN)) {
      boolean all = tokens.isWord(operator + 1, "all");
      PlValue array = value(operator + 3, to - 1);
      return PlComparison.ofElements(symbol, left, array, all);
    }
    return PlComparison.compare(symbol, left, referred(from, operator, value(operator + 1, to)));
  }

  /** A string compared with a column that refers to a relation or type is its name. */
  private PlValue referred(int from, int operator, PlValue right) {
    boolean column = scope instanceof CatalogScope && tokens.isName(operator - 1);
    String name = column && operator - from <= 3 ? tokens.name(operator - 1) : "";
    boolean relation = name.endsWith("relid");
    boolean plain = tokens.type(operator + 1).isString() && right.isKnown();
    if (!plain || (!relation && !name.endsWith("typid"))) {
      return right;
    }
    QualifiedName referred = CatalogNames.resolve(right.output(), execution, relation);
    return referred == null
        ? PlValue.UNKNOWN
        : PlValue.of(CatalogNames.number(referred, execution, relation));
  }

  /** Returns whether two tokens enclose no more than a name that is no variable. */
  private boolean isColumn(int from, int to) {
    boolean plain = to - from == 1 && tokens.isName(from);
    boolean qualified = to - from == 3 && tokens.isName(from) && tokens.is(from + 1, TokenType.DOT);
    return (plain || qualified) && ((CatalogScope) scope).isColumn(tokens, from, to);
  }

  // ---- operators that make values

  private PlValue sum(int from, int to) {
    List<Integer> joints = operators.places("||", from, to);
    if (!joints.isEmpty()) {
      return concatenation(joints, from, to);
    }
    for (String symbol : List.of("+", "-", "*", "/")) {
      List<Integer> places = operators.places(symbol, from, to);
      if (!places.isEmpty() && places.get(places.size() - 1) > from) {
        int last = places.get(places.size() - 1);
        return arithmetic(symbol, value(from, last), value(last + 1, to));
      }
    }
    boolean negative = tokens.isOperator(from, "-");
    return negative
        ? PlComparison.arithmetic("-", PlValue.of(0), value(from + 1, to))
        : primary(from, to);
  }

  private PlValue arithmetic(String symbol, PlValue left, PlValue right) {
    if (symbol.equals("/")) {
      note(ValueFault.ofDivision(left, right));
    }
    return PlComparison.arithmetic(symbol, left, right);
  }

  private PlValue concatenation(List<Integer> joints, int from, int to) {
    StringBuilder text = new StringBuilder();
    List<PlValue> elements = new ArrayList<>();
    boolean array = false;
    int start = from;
    for (int i = 0; i <= joints.size(); i++) {
      int end = i == joints.size() ? to : joints.get(i);
      PlValue part = value(start, end);
      start = end + 1;
      if (part instanceof PlValue.Null) {
        return PlValue.NULL;
      }
      if (part instanceof PlValue.Array several) {
        array = true;
        elements.addAll(several.elements());
      } else {
        elements.add(part);
      }
      text.append(part instanceof PlValue.Bool b ? "" + b.value() : part.output());
    }
    return array ? new PlValue.Array(elements) : PlValue.of(text.toString());
  }

  private PlValue primary(int from, int to) {
    return new PlPrimary(this, tokens, execution, scope).value(from, to);
  }

  /** Takes note that a value hangs on what rows a table is assumed to have. */
  void assume() {
    assumed = true;
  }

  int find(String word, int from, int to) {
    return operators.find(word, from, to);
  }

  @Nullable PlValue variable(@Nullable String qualifier, String name) {
    String owner = qualifier == null ? name : qualifier;
    if (scope.isAssumed(owner) || scope.isAssumed(name)) {
      assume();
    }
    return scope.value(qualifier, name);
  }
}
