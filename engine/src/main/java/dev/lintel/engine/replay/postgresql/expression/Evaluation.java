package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import dev.lintel.engine.replay.postgresql.expression.Known.Bool;
import dev.lintel.engine.replay.postgresql.expression.Known.Items;
import dev.lintel.engine.replay.postgresql.expression.Known.Numeral;
import dev.lintel.engine.replay.postgresql.expression.Known.Text;
import dev.lintel.engine.replay.postgresql.expression.OperatorResolution.Resolved;
import dev.lintel.engine.replay.postgresql.expression.Term.Constant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Computes an expression over constants. What is not certain to the last part is not known: what a
 * collation, a session or a function of the history decides, and what the server would refuse.
 */
final class Evaluation {

  private final ExpressionScope scope;
  private final ExpressionTypes types;
  private final Function<String, Known> columns;

  /**
   * Prepares for an expression.
   *
   * @param columns the values of the names in it
   */
  Evaluation(ExpressionScope scope, ExpressionTypes types, Function<String, Known> columns) {
    this.scope = scope;
    this.types = types;
    this.columns = columns;
  }

  /** Computes a part of the expression. */
  Known of(Term term) {
    if (term instanceof Term.Value value) {
      return constant(value);
    }
    if (term instanceof Term.Name name) {
      boolean column = !name.star() && name.parts().size() == 1;
      return column ? columns.apply(name.parts().get(0)) : Known.UNKNOWN;
    }
    if (term instanceof Term.Operation operation) {
      return operation(operation);
    }
    if (term instanceof Term.Logic logic) {
      return logic(logic);
    }
    if (term instanceof Term.Test test) {
      Known operand = of(test.operand());
      boolean known = operand.isNull() || operand.isNotNull();
      return known ? new Bool(operand.isNull() != test.not()) : Known.SOMETHING;
    }
    if (term instanceof Term.InList list) {
      return in(list);
    }
    if (term instanceof Term.Between between) {
      return between(between);
    }
    if (term instanceof Term.Quantified quantified) {
      return quantified(quantified);
    }
    return composed(term);
  }

  /** Returns what is cast; the elements of an array take their type from that of the cast. */
  Known operand(Term.CastTo cast, SqlType target) {
    if (!(cast.operand() instanceof Term.ArrayOf array)) {
      return of(cast.operand());
    }
    SqlType element = target.base().element();
    boolean nested = array.elements().stream().anyMatch(Term.ArrayOf.class::isInstance);
    return element == null || nested
        ? Known.UNKNOWN
        : new Items(array.elements().stream().map(item -> as(item, element)).toList());
  }

  private Known composed(Term term) {
    if (term instanceof Term.CastTo cast) {
      Typed type = types.of(cast);
      boolean plain = type.data().modifiers().isEmpty() && type.type().isKnown();
      Known operand = operand(cast, type.type());
      return plain ? KnownForms.as(operand, type.type()) : unknown(operand);
    }
    if (term instanceof Term.ArrayOf array) {
      SqlType element = types.of(array).type().base().element();
      List<Known> items = new ArrayList<>();
      array.elements().forEach(item -> items.add(element == null ? of(item) : as(item, element)));
      return new Items(items);
    }
    if (term instanceof Term.Choice choice && choice.word().equals("COALESCE")) {
      SqlType type = types.of(choice).type();
      for (Term argument : choice.arguments()) {
        Known value = type.isKnown() ? as(argument, type) : Known.UNKNOWN;
        if (!value.isNull()) {
          return value.isNotNull() ? value : Known.UNKNOWN;
        }
      }
      return Known.NULL;
    }
    if (term instanceof Term.Case whole && whole.operand() == null) {
      return caseValue(whole);
    }
    if (term instanceof Term.Call call) {
      return call(call);
    }
    boolean session = term instanceof Term.Special special && special.operands().isEmpty();
    return session ? Known.SOMETHING : Known.UNKNOWN;
  }

  private static Known unknown(Known value) {
    return value.isNull() || !value.isNotNull() ? value : Known.SOMETHING;
  }

  private Known as(Term term, SqlType type) {
    return KnownForms.as(of(term), type);
  }

  private static Known constant(Term.Value value) {
    return switch (value.constant()) {
      case NULL -> Known.NULL;
      case BOOLEAN -> new Bool(value.text().equalsIgnoreCase("true"));
      case STRING -> new Text(value.text());
      case INTEGER, DECIMAL -> numeral(value.text());
      case BITS -> Known.SOMETHING;
    };
  }

  private static Known numeral(String text) {
    try {
      return new Numeral(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Known.SOMETHING; // such as 0x1F or 1_000
    }
  }

  // ---- operators

  private Known operation(Term.Operation operation) {
    Term left = operation.left();
    boolean sign = left == null && operation.operator().equals("-");
    if (sign && operation.right() instanceof Term.Value value && isNumber(value)) {
      return constant(value) instanceof Numeral number
          ? new Numeral(number.value().negate())
          : Known.SOMETHING;
    }
    if (left == null || left instanceof Term.Row || operation.right() instanceof Term.Row) {
      return Known.UNKNOWN;
    }
    return operation(operation.schema(), operation.operator(), left, operation.right(), operation);
  }

  private static boolean isNumber(Term.Value value) {
    return value.constant() == Constant.INTEGER || value.constant() == Constant.DECIMAL;
  }

  private Known operation(
      @Nullable String schema, String symbol, Term left, Term right, Term whole) {
    Resolved resolved =
        types.resolved(
            new Term.Operation(schema, symbol, left, right, whole.place(), whole.place()));
    boolean label =
        resolved != null
            && resolved.operands().stream().anyMatch(type -> type.base().form() == Form.ENUM);
    if (resolved == null || resolved.operands().size() != 2 || label) {
      // The label of an enum may have been renamed since.
      return Known.UNKNOWN;
    }
    Known first = as(left, resolved.operands().get(0));
    Known second = as(right, resolved.operands().get(1));
    if (first.isNull() || second.isNull()) {
      return Known.NULL;
    }
    if (!first.isKnown() || !second.isKnown()) {
      return Known.UNKNOWN;
    }
    boolean same = resolved.operands().get(0).base().equals(resolved.operands().get(1).base());
    boolean numbers = first instanceof Numeral && second instanceof Numeral;
    return same || numbers
        ? KnownOperators.apply(symbol, first, second, resolved.operands().get(0), resolved.result())
        : Known.UNKNOWN;
  }

  // ---- conditions

  private Known logic(Term.Logic logic) {
    SqlType bool = BuiltIns.type("bool");
    Known first = as(logic.operands().get(0), bool);
    switch (logic.word()) {
      case "AND", "OR" -> {
        boolean deciding = logic.word().equals("OR");
        return KnownOperators.either(first, as(logic.operands().get(1), bool), deciding);
      }
      case "NOT" -> {
        return first instanceof Bool value ? new Bool(!value.value()) : first;
      }
      default -> {
        return first.isKnown()
            ? new Bool(KnownOperators.tested(logic.word(), first))
            : Known.SOMETHING;
      }
    }
  }

  private Known in(Term.InList list) {
    Known found = new Bool(false);
    for (Term item : list.items()) {
      found = KnownOperators.either(found, operation(null, "=", list.left(), item, list), true);
    }
    return list.not() && found instanceof Bool bool ? new Bool(!bool.value()) : found;
  }

  private Known between(Term.Between between) {
    Known above = operation(null, ">=", between.operand(), between.low(), between);
    Known below = operation(null, "<=", between.operand(), between.high(), between);
    Known inside = KnownOperators.either(above, below, false);
    if (between.symmetric()) {
      return Known.UNKNOWN;
    }
    return between.not() && inside instanceof Bool bool ? new Bool(!bool.value()) : inside;
  }

  /** Computes {@code = ANY (array)} and the like for an array whose elements are known. */
  private Known quantified(Term.Quantified quantified) {
    boolean any = quantified.any();
    SqlType left = types.of(quantified.left()).type();
    SqlType array = types.of(quantified.right()).type();
    SqlType element = array.isLiteral() ? left : array.base().element();
    boolean equality = quantified.operator().equals("=") || quantified.operator().equals("<>");
    if (element == null || !equality || !KnownForms.isEqualAs(left, element)) {
      return Known.UNKNOWN;
    }
    Known value = as(quantified.left(), element);
    Known items = as(quantified.right(), element.array());
    if (!(items instanceof Items several) || several.elements().isEmpty()) {
      return Known.UNKNOWN;
    }
    Known found = new Bool(!any);
    for (Known item : several.elements()) {
      Known one = Known.UNKNOWN;
      if (item.isNull() || value.isNull()) {
        one = Known.NULL;
      } else if (item.isKnown() && value.isKnown()) {
        one = new Bool(item.equals(value) == quantified.operator().equals("="));
      }
      found = KnownOperators.either(found, one, any);
    }
    return found;
  }

  private Known caseValue(Term.Case whole) {
    SqlType type = types.of(whole).type();
    for (Term.When when : whole.branches()) {
      Known condition = as(when.condition(), BuiltIns.type("bool"));
      if (!condition.isKnown()) {
        return Known.UNKNOWN;
      }
      if (condition.equals(new Bool(true))) {
        return type.isKnown() ? as(when.result(), type) : Known.UNKNOWN;
      }
    }
    if (whole.otherwise() == null) {
      return Known.NULL;
    }
    return type.isKnown() ? as(whole.otherwise(), type) : Known.UNKNOWN;
  }

  // ---- calls

  private Known call(Term.Call call) {
    boolean own =
        !scope.functions(call.schema(), call.function()).isEmpty()
            || scope.mayHaveFunction(call.schema(), call.function());
    if (own || !BuiltIns.hasFunction(call.function())) {
      return Known.UNKNOWN;
    }
    boolean session = call.arguments().isEmpty() && KnownText.isNeverNull(call.function());
    if (session || call.function().equals("nextval")) {
      return Known.SOMETHING;
    }
    if (call.function().equals("num_nonnulls") && !call.variadic()) {
      return nonNulls(call);
    }
    if (call.arguments().size() != 1 || call.variadic() || call.over()) {
      return Known.UNKNOWN;
    }
    Term argument = call.arguments().get(0).value();
    SqlType type = types.of(argument).type();
    Known value = KnownForms.as(of(argument), type.isLiteral() ? BuiltIns.type("text") : type);
    // The blanks at the end of a character(n) count for nothing but its bytes.
    boolean padded = type.base().is("bpchar") && !call.function().equals("octet_length");
    if (value instanceof Text text && (KnownForms.isText(type) || padded)) {
      return KnownText.call(call.function(), text.text());
    }
    boolean strict = value.isNull() && KnownText.isKnown(call.function());
    return strict ? Known.NULL : Known.UNKNOWN;
  }

  private Known nonNulls(Term.Call call) {
    int count = 0;
    for (Term.Argument argument : call.arguments()) {
      Known value = of(argument.value());
      if (!value.isNull() && !value.isNotNull()) {
        return Known.SOMETHING;
      }
      count += value.isNull() ? 0 : 1;
    }
    return new Numeral(BigDecimal.valueOf(count));
  }
}
