package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.expression.Coercions.Context;
import dev.lintel.engine.replay.postgresql.expression.Term.Place;
import java.util.List;

/** Casts that are written out: {@code CAST (… AS …)} and {@code ::}. */
final class CastTypes {

  private final ExpressionScope scope;
  private final ExpressionTypes types;
  private final RowTypes rows;
  private final Dependence dependence;

  CastTypes(ExpressionScope scope, ExpressionTypes types, RowTypes rows, Dependence dependence) {
    this.scope = scope;
    this.types = types;
    this.rows = rows;
    this.dependence = dependence;
  }

  Typed of(Term.CastTo cast) {
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
    SqlType from = types.of(cast.operand()).type();
    requireCast(from, to, cast.place());
    if (from.isLiteral()) {
      types.requireValue(cast.operand(), to);
    } else {
      rows.requireCast(cast.operand(), to, Context.EXPLICIT);
      Character way = Coercions.way(from, to, Context.EXPLICIT);
      dependence.add(!from.isKnown() || !to.isKnown() ? '?' : way == null ? 'i' : way);
    }
    return target;
  }

  /** The elements of an array that is cast are cast one by one. */
  private void castElement(Term item, SqlType element) {
    SqlType from = types.of(item).type();
    if (from.isLiteral()) {
      types.requireValue(item, element);
    } else {
      Character way = Coercions.way(from, element, Context.EXPLICIT);
      dependence.add(way == null ? '?' : way);
    }
  }

  void requireCast(SqlType from, SqlType to, Place place) {
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
}
