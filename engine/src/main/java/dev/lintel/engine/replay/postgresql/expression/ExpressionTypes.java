package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.expression.Coercions.Context;
import dev.lintel.engine.replay.postgresql.expression.OperatorResolution.Resolved;
import dev.lintel.engine.replay.postgresql.expression.Term.Constant;
import dev.lintel.engine.replay.postgresql.expression.Term.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the types of the parts of an expression ({@code parse_expr.c} of the server's source). */
final class ExpressionTypes {

  private static final String BOOLEAN = "bool";

  private final ExpressionScope scope;
  private final OperatorResolution operators;
  private final CallTypes calls;
  private final ReturnedSets sets;
  private final RowTypes rows;
  private final CommonTypes commons;
  private final CastTypes casts;
  private final ArrayTypes arrays;
  private final SubqueryTypes queries;
  private final ComparisonTypes comparisons;
  private final Dependence dependence;
  private final StoredTypes stored = new StoredTypes();
  private final StoredTypes kept;

  ExpressionTypes(ExpressionScope scope, Setting setting) {
    this(scope, setting, new StoredTypes());
  }

  /**
   * Prepares for an expression.
   *
   * @param kept the casts that are written out in it
   */
  ExpressionTypes(ExpressionScope scope, Setting setting, StoredTypes kept) {
    this.scope = scope;
    this.kept = kept;
    this.operators = new OperatorResolution(scope);
    this.dependence = new Dependence();
    this.sets = new ReturnedSets(scope);
    this.calls = new CallTypes(scope, setting, this, dependence, sets);
    this.rows = new RowTypes(scope, this);
    this.commons = new CommonTypes(scope, this);
    this.casts = new CastTypes(scope, this, rows, dependence);
    this.arrays = new ArrayTypes(scope, this);
    this.queries = new SubqueryTypes(scope, setting, dependence);
    this.comparisons = new ComparisonTypes(scope, this, operators, rows, dependence);
  }

  /** Refuses CALL of something that is no procedure, or of none that there is. */
  void requireProcedure(Term.Call call) {
    calls.requireProcedure(call);
  }

  /** Returns what the value depends on besides its operands, as far as it was read. */
  Dependence dependence() {
    return dependence;
  }

  /** Returns the casts that the server writes out where it keeps the expression. */
  StoredTypes stored() {
    return stored;
  }

  /** Refuses a query where none may stand. */
  void requireNoQuery(Place place) {
    queries.requireNone(place);
  }

  Typed of(Term term) {
    Typed own = written(term);
    SqlType to = kept.get(term);
    if (to == null) {
      return own;
    }
    casts.requireCast(own.type(), to, term.place());
    return Typed.of(to);
  }

  private Typed written(Term term) {
    if (term instanceof Term.Value value) {
      if (value.constant() == Constant.BITS) {
        Place place = value.place();
        scope.requireValue(BuiltIns.type("bit"), value.text(), place.start(), place.end());
      }
      return ConstantTypes.of(value);
    }
    if (term instanceof Term.Name name) {
      return name.star()
          ? Typed.UNKNOWN
          : scope.column(name.parts(), name.place().start(), name.place().end());
    }
    if (term instanceof Term.Operation operation) {
      return operation(operation);
    }
    if (term instanceof Term.Logic logic) {
      logic.operands().forEach(operand -> requireBoolean(operand, logic.word()));
      return Typed.of(BOOLEAN);
    }
    if (term instanceof Term.Test test) {
      of(test.operand());
      return Typed.of(BOOLEAN);
    }
    if (term instanceof Term.CastTo cast) {
      return casts.of(cast);
    }
    if (term instanceof Term.Call call) {
      return calls.of(call);
    }
    if (term instanceof Term.Query query) {
      return queries.of(query);
    }
    Typed comparison = comparisons.comparison(term);
    return comparison == null ? composed(term) : comparison;
  }

  private Typed composed(Term term) {
    if (term instanceof Term.Case whole) {
      return caseType(whole);
    }
    if (term instanceof Term.Choice choice) {
      return choice(choice);
    }
    if (term instanceof Term.Collated collated) {
      return collated(collated);
    }
    if (term instanceof Term.Parameter parameter) {
      return scope.parameter(parameter.text(), parameter.place().start(), parameter.place().end());
    }
    if (term instanceof Term.ArrayOf array) {
      return arrays.of(array);
    }
    if (term instanceof Term.Row row) {
      row.items().forEach(this::of);
      return Typed.of("record");
    }
    if (term instanceof Term.Subscript subscript) {
      return arrays.element(subscript);
    }
    if (term instanceof Term.Field field) {
      return rows.field(field);
    }
    if (term instanceof Term.Special special) {
      special.operands().forEach(this::of);
      dependence.add(special.typname() == null ? '?' : special.volatility());
      return special.typname() == null ? Typed.UNKNOWN : Typed.of(special.typname());
    }
    return Typed.UNKNOWN;
  }

  private Typed operation(Term.Operation operation) {
    List<Typed> operands = new ArrayList<>();
    Term left = operation.left();
    if (left == null && isSign(operation.operator()) && operation.right() instanceof Term.Value v) {
      // The sign belongs to a number that it stands before.
      boolean number = v.constant() == Constant.INTEGER || v.constant() == Constant.DECIMAL;
      if (number) {
        return of(v);
      }
    }
    if (left instanceof Term.Row || operation.right() instanceof Term.Row) {
      return comparisons.ofRows(operation);
    }
    List<Term> terms = left == null ? List.of(operation.right()) : List.of(left, operation.right());
    terms.forEach(term -> operands.add(of(term)));
    return Typed.of(
        apply(operation.schema(), operation.operator(), terms, operands, operation.symbol()));
  }

  /** Returns the operator that is meant; null if it is not known. */
  @Nullable Resolved resolved(Term.Operation operation) {
    Term left = operation.left();
    List<Term> terms = left == null ? List.of(operation.right()) : List.of(left, operation.right());
    List<SqlType> types = terms.stream().map(term -> of(term).type()).toList();
    return operators.resolve(operation.schema(), operation.operator(), types, operation.symbol());
  }

  private static boolean isSign(String operator) {
    return operator.equals("-") || operator.equals("+");
  }

  private Typed collated(Term.Collated collated) {
    Typed operand = of(collated.operand());
    SqlType type = operand.type().base();
    SqlType item = type.element() == null ? type : type.element().base();
    boolean collatable = item.category() == 'S' && !item.is("char");
    if (type.isKnown() && !type.isLiteral() && !collatable) {
      throw scope.refused(
          RefusalKind.TYPE_MISMATCH,
          "collations are not supported by type " + scope.printed(operand.type()),
          collated.place().start(),
          collated.place().end());
    }
    Place name = collated.name();
    scope.requireCollation(collated.collation(), name.start(), name.end());
    return operand;
  }

  /** Returns what an operator yields, and takes note of what it does to its operands. */
  SqlType apply(
      @Nullable String schema,
      String operator,
      List<Term> terms,
      List<Typed> operands,
      Place place) {
    List<SqlType> types = operands.stream().map(Typed::type).toList();
    Resolved resolved = operators.resolve(schema, operator, types, place);
    if (resolved == null) {
      dependence.add('?');
      terms.forEach(this::leaveOpen);
      return SqlType.ANY_ONE;
    }
    dependence.add(resolved.volatility(), resolved.operands());
    for (int i = 0; i < terms.size(); i++) {
      coerce(terms.get(i), types.get(i), resolved.operands().get(i));
    }
    return resolved.result();
  }

  /** Takes note of an implicit cast, and checks a string that gets a type so. */
  void coerce(Term term, SqlType from, SqlType to) {
    store(term, from, to);
    if (from.isLiteral()) {
      requireValue(term, to);
    } else if (from.isKnown() && to.isKnown()) {
      rows.requireCast(term, to, Context.ASSIGNMENT);
      Character way = Coercions.way(from, to, Context.ASSIGNMENT);
      dependence.add(way == null ? 'i' : way);
    }
  }

  /** Takes note of a type that the server writes out if it keeps the expression. */
  void store(Term term, SqlType from, SqlType to) {
    boolean any = Polymorphism.isPolymorphic(to) || to.is("any");
    if (!from.equals(to) && !any) {
      stored.put(term, to);
    }
  }

  /** Takes note of an operand of which it is not known whether it is cast. */
  void leaveOpen(Term term) {
    stored.put(term, SqlType.ANY_ONE);
  }

  /** Refuses a string that the server cannot read as a value of a type. */
  void requireValue(Term term, SqlType type) {
    if (term instanceof Term.Value value && value.constant() == Constant.STRING && type.isKnown()) {
      scope.requireValue(type, value.text(), value.place().start(), value.place().end());
    }
  }

  /** Returns the type that several expressions have together. */
  Typed common(String word, List<Term> terms) {
    return commons.of(word, terms);
  }

  /** Refuses an operand that is no boolean. */
  void requireBoolean(Term term, String word) {
    SqlType type = of(term).type();
    SqlType bool = BuiltIns.type(BOOLEAN);
    if (!Coercions.can(type, bool, Context.ASSIGNMENT) && !scope.mayHaveCasts(List.of(type))) {
      throw scope.refused(
          RefusalKind.TYPE_MISMATCH,
          "argument of %s must be type boolean, not type %s".formatted(word, scope.printed(type)),
          term.place().start(),
          term.place().end());
    }
    coerce(term, type, bool);
  }

  private Typed choice(Term.Choice choice) {
    int before = sets.count();
    Typed type = common(choice.word(), choice.arguments());
    if (choice.word().equals("COALESCE")) {
      sets.requireNone(before, "set-returning functions are not allowed in COALESCE");
    }
    return type;
  }

  private Typed caseType(Term.Case whole) {
    int before = sets.count();
    Term operand = whole.operand();
    for (Term.When when : whole.branches()) {
      if (operand == null) {
        requireBoolean(when.condition(), "CASE/WHEN");
      } else {
        comparisons.compare("=", operand, when.condition(), when.condition().place());
      }
    }
    List<Term> results = new ArrayList<>();
    // The server looks at ELSE first.
    results.add(
        Objects.requireNonNullElse(
            whole.otherwise(), new Term.Value(Constant.NULL, "NULL", whole.place())));
    whole.branches().forEach(when -> results.add(when.result()));
    Typed type = common("CASE", results);
    sets.requireNone(before, "set-returning functions are not allowed in CASE");
    return type;
  }
}
