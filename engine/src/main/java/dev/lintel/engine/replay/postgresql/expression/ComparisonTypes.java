package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.expression.OperatorResolution.Resolved;
import dev.lintel.engine.replay.postgresql.expression.Term.Place;
import dev.lintel.engine.replay.postgresql.expression.Term.QueryUse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Comparisons: of rows, with lists and arrays, and those that words stand for. */
final class ComparisonTypes {

  private static final String BOOLEAN = "bool";

  private final ExpressionScope scope;
  private final ExpressionTypes types;
  private final OperatorResolution operators;
  private final RowTypes rows;
  private final Dependence dependence;

  ComparisonTypes(
      ExpressionScope scope,
      ExpressionTypes types,
      OperatorResolution operators,
      RowTypes rows,
      Dependence dependence) {
    this.scope = scope;
    this.types = types;
    this.operators = operators;
    this.rows = rows;
    this.dependence = dependence;
  }

  /** Returns the type of a comparison; null if the term is none. */
  @Nullable Typed comparison(Term term) {
    if (term instanceof Term.Distinct distinct) {
      compare("=", distinct.left(), distinct.right(), distinct.symbol());
      return Typed.of(BOOLEAN);
    }
    if (term instanceof Term.Between between) {
      boolean not = between.not();
      compare(not ? "<" : ">=", between.operand(), between.low(), between.symbol());
      compare(not ? ">" : "<=", between.operand(), between.high(), between.symbol());
      return Typed.of(BOOLEAN);
    }
    if (term instanceof Term.InList in) {
      return in(in);
    }
    if (term instanceof Term.Quantified quantified) {
      return quantified(quantified);
    }
    return term instanceof Term.NullIf nullIf ? nullIf(nullIf) : null;
  }

  private Typed nullIf(Term.NullIf nullIf) {
    Typed left = types.of(nullIf.left());
    Typed right = types.of(nullIf.right());
    Resolved resolved =
        operators.resolve(null, "=", List.of(left.type(), right.type()), nullIf.place());
    if (resolved == null) {
      dependence.add('?');
      return left;
    }
    types.coerce(nullIf.left(), left.type(), resolved.operands().get(0));
    types.coerce(nullIf.right(), right.type(), resolved.operands().get(1));
    SqlType taken = resolved.operands().get(0);
    return taken.equals(left.type()) || !taken.isKnown() ? left : Typed.of(taken);
  }

  /** Rows are compared item by item, if both are written as such. */
  Typed ofRows(Term.Operation operation) {
    if (operation.left() instanceof Term.Row left
        && operation.right() instanceof Term.Row right
        && left.items().size() == right.items().size()) {
      for (int i = 0; i < left.items().size(); i++) {
        compare(
            operation.operator(), left.items().get(i), right.items().get(i), operation.symbol());
      }
      return Typed.of(BOOLEAN);
    }
    Term first = operation.left();
    if (first != null && isRowBesideValue(first, operation.right())) {
      compare(operation.operator(), first, operation.right(), operation.symbol());
      return Typed.UNKNOWN;
    }
    if (operation.left() != null) {
      rowOrQuery(operation.left());
    }
    rowOrQuery(operation.right());
    if (operation.left() instanceof Term.Row left) {
      requireSameWidth(left, operation.right(), operation.symbol());
    }
    return Typed.UNKNOWN;
  }

  /** Returns whether one operand is a row and the other a value, so that they meet as such. */
  private static boolean isRowBesideValue(Term left, Term right) {
    return left instanceof Term.Row != right instanceof Term.Row
        && !(left instanceof Term.Query)
        && !(right instanceof Term.Query)
        && Stream.of(left, right)
            .noneMatch(t -> t instanceof Term.Row row && RowTypes.hasStar(row));
  }

  /** Refuses rows of different lengths ({@code make_row_comparison_op}). */
  private void requireSameWidth(Term.Row left, Term right, Place symbol) {
    if (right instanceof Term.Query query && query.use() == QueryUse.VALUE) {
      rows.requireWidth(left, query.place());
    } else if (right instanceof Term.Row row && !RowTypes.hasStar(left) && !RowTypes.hasStar(row)) {
      throw scope.refused(
          RefusalKind.SYNTAX_ERROR,
          "unequal number of entries in row expressions",
          symbol.start(),
          symbol.end());
    }
  }

  /** A query beside a row may have as many columns as that. */
  private void rowOrQuery(Term term) {
    if (term instanceof Term.Query query && query.use() == QueryUse.VALUE) {
      types.requireNoQuery(query.place());
      dependence.add('?');
    } else {
      types.of(term);
    }
  }

  /** Finds the operator that compares two values. */
  void compare(String operator, Term left, Term right, Place place) {
    if (left instanceof Term.Row first
        && right instanceof Term.Row second
        && first.items().size() == second.items().size()) {
      for (int i = 0; i < first.items().size(); i++) {
        compare(operator, first.items().get(i), second.items().get(i), place);
      }
      return;
    }
    if ((left instanceof Term.Row && right instanceof Term.Query)
        || (left instanceof Term.Query && right instanceof Term.Row)) {
      rowOrQuery(left);
      rowOrQuery(right);
      dependence.add('?');
      return;
    }
    types.apply(
        null, operator, List.of(left, right), List.of(types.of(left), types.of(right)), place);
  }

  private Typed in(Term.InList in) {
    String operator = in.not() ? "<>" : "=";
    if (in.items().stream().anyMatch(Term.Row.class::isInstance) || in.left() instanceof Term.Row) {
      in.items().forEach(item -> compare(operator, in.left(), item, in.symbol()));
      return Typed.of(BOOLEAN);
    }
    // The server makes an array of the constants if they have a type in common.
    List<SqlType> given = new ArrayList<>(List.of(types.of(in.left()).type()));
    in.items().forEach(item -> given.add(types.of(item).type()));
    SqlType common = in.items().size() > 1 ? Coercions.common(given) : null;
    if (common == null || !common.isKnown()) {
      in.items().forEach(item -> compare(operator, in.left(), item, in.symbol()));
      return Typed.of(BOOLEAN);
    }
    SqlType left = given.get(0);
    Resolved resolved = operators.resolve(null, operator, List.of(left, common), in.symbol());
    types.store(in.left(), left, resolved == null ? SqlType.ANY_ONE : resolved.operands().get(0));
    for (int i = 0; resolved != null && i < in.items().size(); i++) {
      types.coerce(in.items().get(i), given.get(i + 1), common);
    }
    dependence.add(resolved == null ? '?' : resolved.volatility());
    return Typed.of(BOOLEAN);
  }

  private Typed quantified(Term.Quantified quantified) {
    SqlType left = types.of(quantified.left()).type();
    if (quantified.right() instanceof Term.Query query) {
      types.requireNoQuery(query.place());
      rows.requireWidth(quantified.left(), query.place());
      SqlType right = scope.query(query.place().start(), query.place().end()).type();
      if (left.isKnown() && right.isKnown() && !(quantified.left() instanceof Term.Row)) {
        Resolved resolved =
            operators.resolve(
                null, quantified.operator(), List.of(left, right), quantified.symbol());
        dependence.add(resolved == null ? '?' : resolved.volatility());
      }
      dependence.add('?');
      return Typed.of(BOOLEAN);
    }
    SqlType array = types.of(quantified.right()).type();
    Place place = quantified.symbol();
    if (!array.isKnown()) {
      return Typed.of(BOOLEAN);
    }
    SqlType element = array.isLiteral() ? array : array.base().element();
    if (element == null) {
      boolean vector = array.is("int2vector") || array.is("oidvector") || array.is("anyarray");
      if (vector) {
        return Typed.of(BOOLEAN);
      }
      throw scope.refused(
          RefusalKind.WRONG_OBJECT_TYPE,
          "op ANY/ALL (array) requires array on right side",
          place.start(),
          place.end());
    }
    Resolved resolved =
        operators.resolve(null, quantified.operator(), List.of(left, element), place);
    if (resolved != null) {
      dependence.add(resolved.volatility());
      SqlType wanted = resolved.operands().get(1);
      if (array.isLiteral() && wanted.isKnown()) {
        types.requireValue(quantified.right(), wanted.array());
      }
    }
    return Typed.of(BOOLEAN);
  }
}
