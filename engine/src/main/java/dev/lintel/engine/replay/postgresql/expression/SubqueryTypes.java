package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import dev.lintel.engine.replay.postgresql.expression.Term.Place;
import dev.lintel.engine.replay.postgresql.expression.Term.QueryUse;

/** The types of queries that stand in an expression. */
final class SubqueryTypes {

  private final ExpressionScope scope;
  private final Setting setting;
  private final Dependence dependence;

  SubqueryTypes(ExpressionScope scope, Setting setting, Dependence dependence) {
    this.scope = scope;
    this.setting = setting;
    this.dependence = dependence;
  }

  Typed of(Term.Query query) {
    requireNone(query.place());
    dependence.add('?');
    if (query.use() == QueryUse.EXISTS) {
      scope.query(query.place().start(), query.place().end());
      return Typed.of("bool");
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

  /** Refuses a query where none may stand. */
  void requireNone(Place place) {
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
