package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import dev.lintel.engine.replay.postgresql.expression.Coercions.Context;
import dev.lintel.engine.replay.postgresql.expression.OperatorResolution.Resolved;
import dev.lintel.engine.replay.postgresql.expression.Term.Constant;
import dev.lintel.engine.replay.postgresql.expression.Term.Place;
import dev.lintel.engine.replay.postgresql.expression.Term.QueryUse;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the types of the parts of an expression ({@code parse_expr.c} of the server's source). */
final class ExpressionTypes {

  private static final String BOOLEAN = "bool";

  private final ExpressionScope scope;
  private final Setting setting;
  private final OperatorResolution operators;
  private final CallTypes calls;
  private final RowTypes rows;
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
    this.setting = setting;
    this.kept = kept;
    this.operators = new OperatorResolution(scope);
    this.dependence = new Dependence();
    this.calls = new CallTypes(scope, setting, this, dependence);
    this.rows = new RowTypes(scope, this);
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

  Typed of(Term term) {
    Typed own = written(term);
    SqlType to = kept.get(term);
    if (to == null) {
      return own;
    }
    requireCast(own.type(), to, term.place());
    return Typed.of(to);
  }

  private Typed written(Term term) {
    if (term instanceof Term.Value value) {
      return constant(value);
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
      return cast(cast);
    }
    if (term instanceof Term.Call call) {
      return calls.of(call);
    }
    if (term instanceof Term.Query query) {
      return query(query);
    }
    return comparison(term);
  }

  private Typed comparison(Term term) {
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
    return composed(term);
  }

  private Typed composed(Term term) {
    if (term instanceof Term.Case whole) {
      return caseType(whole);
    }
    if (term instanceof Term.Choice choice) {
      return common(choice.word(), choice.arguments());
    }
    if (term instanceof Term.NullIf nullIf) {
      return nullIf(nullIf);
    }
    if (term instanceof Term.Collated collated) {
      return collated(collated);
    }
    if (term instanceof Term.Parameter parameter) {
      return scope.parameter(parameter.text(), parameter.place().start(), parameter.place().end());
    }
    if (term instanceof Term.ArrayOf array) {
      return array(array);
    }
    if (term instanceof Term.Row row) {
      row.items().forEach(this::of);
      return Typed.of("record");
    }
    if (term instanceof Term.Subscript subscript) {
      return subscript(subscript);
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

  private Typed constant(Term.Value value) {
    return switch (value.constant()) {
      case INTEGER -> Typed.of(integer(value.text()));
      case DECIMAL -> Typed.of("numeric");
      case BITS -> Typed.of("bit");
      case BOOLEAN -> Typed.of(BOOLEAN);
      case STRING, NULL -> Typed.of("unknown");
    };
  }

  private static String integer(String text) {
    String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
    int radix =
        digits.startsWith("0x")
            ? 16
            : digits.startsWith("0o") ? 8 : digits.startsWith("0b") ? 2 : 10;
    BigInteger number = new BigInteger(radix == 10 ? digits : digits.substring(2), radix);
    int bits = number.bitLength();
    return bits < Integer.SIZE ? "int4" : bits < Long.SIZE ? "int8" : "numeric";
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
      return rows(operation);
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

  /** Rows are compared item by item, if both are written as such. */
  private Typed rows(Term.Operation operation) {
    if (operation.left() instanceof Term.Row left
        && operation.right() instanceof Term.Row right
        && left.items().size() == right.items().size()) {
      for (int i = 0; i < left.items().size(); i++) {
        compare(
            operation.operator(), left.items().get(i), right.items().get(i), operation.symbol());
      }
      return Typed.of(BOOLEAN);
    }
    if (operation.left() != null) {
      rowOrQuery(operation.left());
    }
    rowOrQuery(operation.right());
    return Typed.UNKNOWN;
  }

  /** A query beside a row may have as many columns as that. */
  private void rowOrQuery(Term term) {
    if (term instanceof Term.Query query && query.use() == QueryUse.VALUE) {
      requireNoQuery(query.place());
      dependence.add('?');
    } else {
      of(term);
    }
  }

  private Typed nullIf(Term.NullIf nullIf) {
    Typed left = of(nullIf.left());
    Typed right = of(nullIf.right());
    Resolved resolved =
        operators.resolve(null, "=", List.of(left.type(), right.type()), nullIf.place());
    if (resolved == null) {
      dependence.add('?');
      return left;
    }
    coerce(nullIf.left(), left.type(), resolved.operands().get(0));
    coerce(nullIf.right(), right.type(), resolved.operands().get(1));
    SqlType taken = resolved.operands().get(0);
    return taken.equals(left.type()) || !taken.isKnown() ? left : Typed.of(taken);
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
    return operand;
  }

  private void compare(String operator, Term left, Term right, Place place) {
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
    apply(null, operator, List.of(left, right), List.of(of(left), of(right)), place);
  }

  private SqlType apply(
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

  private void requireValue(Term term, SqlType type) {
    if (term instanceof Term.Value value && value.constant() == Constant.STRING && type.isKnown()) {
      scope.requireValue(type, value.text(), value.place().start(), value.place().end());
    }
  }

  private Typed in(Term.InList in) {
    String operator = in.not() ? "<>" : "=";
    if (in.items().stream().anyMatch(Term.Row.class::isInstance) || in.left() instanceof Term.Row) {
      in.items().forEach(item -> compare(operator, in.left(), item, in.symbol()));
      return Typed.of(BOOLEAN);
    }
    // The server makes an array of the constants if they have a type in common.
    List<SqlType> types = new ArrayList<>(List.of(of(in.left()).type()));
    in.items().forEach(item -> types.add(of(item).type()));
    SqlType common = in.items().size() > 1 ? Coercions.common(types) : null;
    if (common == null || !common.isKnown()) {
      in.items().forEach(item -> compare(operator, in.left(), item, in.symbol()));
      return Typed.of(BOOLEAN);
    }
    SqlType left = types.get(0);
    Resolved resolved = operators.resolve(null, operator, List.of(left, common), in.symbol());
    store(in.left(), left, resolved == null ? SqlType.ANY_ONE : resolved.operands().get(0));
    for (int i = 0; resolved != null && i < in.items().size(); i++) {
      coerce(in.items().get(i), types.get(i + 1), common);
    }
    dependence.add(resolved == null ? '?' : resolved.volatility());
    return Typed.of(BOOLEAN);
  }

  private Typed quantified(Term.Quantified quantified) {
    SqlType left = of(quantified.left()).type();
    if (quantified.right() instanceof Term.Query query) {
      requireNoQuery(query.place());
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
    SqlType array = of(quantified.right()).type();
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
        requireValue(quantified.right(), wanted.array());
      }
    }
    return Typed.of(BOOLEAN);
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

  private Typed caseType(Term.Case whole) {
    Term operand = whole.operand();
    for (Term.When when : whole.branches()) {
      if (operand == null) {
        requireBoolean(when.condition(), "CASE/WHEN");
      } else {
        compare("=", operand, when.condition(), when.condition().place());
      }
    }
    List<Term> results = new ArrayList<>();
    // The server looks at ELSE first.
    results.add(
        Objects.requireNonNullElse(
            whole.otherwise(), new Term.Value(Constant.NULL, "NULL", whole.place())));
    whole.branches().forEach(when -> results.add(when.result()));
    return common("CASE", results);
  }

  /** Returns the type that several expressions have together. */
  Typed common(String word, List<Term> terms) {
    List<Typed> types = terms.stream().map(this::of).toList();
    List<SqlType> plain = types.stream().map(Typed::type).toList();
    SqlType common = Coercions.common(plain);
    if (common == null) {
      if (scope.mayHaveCasts(plain)) {
        return Typed.UNKNOWN;
      }
      throw unmatched(word, terms, plain);
    }
    for (int i = 0; i < terms.size(); i++) {
      requireCommon(word, terms.get(i), plain.get(i), common);
    }
    boolean same = types.stream().distinct().count() == 1;
    return same && !types.get(0).type().isLiteral() ? types.get(0) : Typed.of(common);
  }

  private void requireCommon(String word, Term term, SqlType type, SqlType common) {
    if (!Coercions.can(type, common, Context.IMPLICIT) && !scope.mayHaveCasts(List.of(type))) {
      throw scope.refused(
          RefusalKind.INVALID_CAST,
          "%s could not convert type %s to %s"
              .formatted(word, scope.printed(type), scope.printed(common)),
          term.place().start(),
          term.place().end());
    }
    coerce(term, type, common);
  }

  /** Makes the refusal that names the first two types that do not go together. */
  private RuntimeException unmatched(String word, List<Term> terms, List<SqlType> types) {
    for (int i = 1; i < types.size(); i++) {
      SqlType before = Coercions.common(types.subList(0, i));
      SqlType type = types.get(i).base();
      if (before != null
          && !type.isLiteral()
          && !before.base().equals(type)
          && Coercions.common(types.subList(0, i + 1)) == null) {
        return scope.refused(
            RefusalKind.TYPE_MISMATCH,
            "%s types %s and %s cannot be matched"
                .formatted(word, scope.printed(before.base()), scope.printed(type)),
            terms.get(i).place().start(),
            terms.get(i).place().end());
      }
    }
    throw new IllegalStateException("types that match are not refused");
  }

  private Typed cast(Term.CastTo cast) {
    Place place = cast.typePlace();
    Typed target = scope.type(cast.type(), place.start(), place.end());
    if (cast.operand() instanceof Term.ArrayOf array && array.elements().isEmpty()) {
      return target;
    }
    SqlType to = target.type();
    SqlType element = to.isKnown() ? to.base().element() : null;
    if (cast.operand() instanceof Term.ArrayOf array && element != null) {
      array.elements().forEach(item -> castElement(item, element));
      return target;
    }
    SqlType from = of(cast.operand()).type();
    requireCast(from, to, cast.place());
    if (from.isLiteral()) {
      requireValue(cast.operand(), to);
    } else {
      rows.requireCast(cast.operand(), to, Context.EXPLICIT);
      Character way = Coercions.way(from, to, Context.EXPLICIT);
      dependence.add(!from.isKnown() || !to.isKnown() ? '?' : way == null ? 'i' : way);
    }
    return target;
  }

  /** The elements of an array that is cast are cast one by one. */
  private void castElement(Term item, SqlType element) {
    SqlType from = of(item).type();
    if (from.isLiteral()) {
      requireValue(item, element);
    } else {
      Character way = Coercions.way(from, element, Context.EXPLICIT);
      dependence.add(way == null ? '?' : way);
    }
  }

  private void requireCast(SqlType from, SqlType to, Place place) {
    boolean bytes =
        (from.is("bytea") && to.name().startsWith("int"))
            || (to.is("bytea") && from.base().name().startsWith("int"));
    // Since PostgreSQL 18 bytes are cast to integers and back.
    if (bytes || scope.mayHaveCasts(List.of(from)) || Coercions.can(from, to, Context.EXPLICIT)) {
      return;
    }
    throw scope.refused(
        RefusalKind.INVALID_CAST,
        "cannot cast type %s to %s".formatted(scope.printed(from), scope.printed(to)),
        place.start(),
        place.end());
  }

  private Typed array(Term.ArrayOf array) {
    if (array.elements().isEmpty()) {
      throw scope.refused(
          RefusalKind.INDETERMINATE_TYPE,
          "cannot determine type of empty array",
          array.place().start(),
          array.place().end());
    }
    SqlType type = common("ARRAY", array.elements()).type();
    if (!type.isKnown()) {
      return Typed.UNKNOWN;
    }
    return Typed.of(type.form() == Form.ARRAY ? type : type.array());
  }

  private Typed subscript(Term.Subscript subscript) {
    Typed operand = of(subscript.operand());
    List<Typed> indices = subscript.indices().stream().map(this::of).toList();
    SqlType type = operand.type().base();
    if (type.is("jsonb")) {
      return Typed.of(type);
    }
    SqlType element = type.element();
    if (element == null) {
      return Typed.UNKNOWN;
    }
    for (int i = 0; i < indices.size(); i++) {
      requireIndex(subscript.indices().get(i), indices.get(i).type());
    }
    return new Typed(subscript.slice() ? type : element, operand.modifiers());
  }

  private void requireIndex(Term index, SqlType type) {
    SqlType integer = BuiltIns.type("int4");
    if (!Coercions.can(type, integer, Context.ASSIGNMENT) && !scope.mayHaveCasts(List.of(type))) {
      throw scope.refused(
          RefusalKind.TYPE_MISMATCH,
          "array subscript must have type integer",
          index.place().start(),
          index.place().end());
    }
    coerce(index, type, integer);
  }

  private Typed query(Term.Query query) {
    requireNoQuery(query.place());
    dependence.add('?');
    if (query.use() == QueryUse.EXISTS) {
      scope.query(query.place().start(), query.place().end());
      return Typed.of(BOOLEAN);
    }
    if (query.use() == QueryUse.VALUE || query.use() == QueryUse.ARRAY) {
      scope.requireOneColumn(query.place().start(), query.place().end());
    }
    Typed type = scope.query(query.place().start(), query.place().end());
    if (query.use() == QueryUse.ARRAY) {
      SqlType element = type.type().isLiteral() ? BuiltIns.type("text") : type.type();
      return element.isKnown() && element.form() != Form.ARRAY
          ? Typed.of(element.array())
          : Typed.UNKNOWN;
    }
    return type;
  }

  private void requireNoQuery(Place place) {
    String single = setting.single();
    if (single != null) {
      throw scope.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "cannot use subquery in " + single,
          place.start(),
          place.end());
    }
  }
}
