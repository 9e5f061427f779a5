package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import dev.lintel.engine.replay.postgresql.expression.Coercions.Context;
import java.util.List;

/** Arrays and their elements. */
final class ArrayTypes {

  private final ExpressionScope scope;
  private final ExpressionTypes types;

  ArrayTypes(ExpressionScope scope, ExpressionTypes types) {
    this.scope = scope;
    this.types = types;
  }

  Typed of(Term.ArrayOf array) {
    if (array.elements().isEmpty()) {
      throw scope.refused(
          RefusalKind.INDETERMINATE_TYPE,
          "cannot determine type of empty array",
          array.place().start(),
          array.place().end());
    }
    SqlType type = types.common("ARRAY", array.elements()).type();
    if (!type.isKnown()) {
      return Typed.UNKNOWN;
    }
    return Typed.of(type.form() == Form.ARRAY ? type : type.array());
  }

  Typed element(Term.Subscript subscript) {
    Typed operand = types.of(subscript.operand());
    List<Typed> indices = subscript.indices().stream().map(types::of).toList();
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
    types.coerce(index, type, integer);
  }
}
