package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import dev.lintel.engine.replay.postgresql.expression.Coercions.Context;
import java.util.List;
import java.util.Set;

/** Arrays and their elements. */
public final class ArrayTypes {

  /** Types besides arrays whose elements a subscript tells apart ({@code typsubscript}). */
  private static final Set<String> SUBSCRIPTED =
      Set.of("box", "int2vector", "line", "lseg", "name", "oidvector", "point");

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
      requireNoSlice(subscript);
      for (int i = 0; i < indices.size(); i++) {
        requireKey(subscript.indices().get(i), indices.get(i).type());
      }
      return Typed.of(type);
    }
    SqlType element = type.element();
    if (element == null) {
      requireSubscripts(subscript, type);
      return Typed.UNKNOWN;
    }
    for (int i = 0; i < indices.size(); i++) {
      requireIndex(subscript.indices().get(i), indices.get(i).type());
    }
    return new Typed(subscript.slice() ? type : element, operand.modifiers());
  }

  /** Refuses a value that has no elements ({@code transformContainerSubscripts}). */
  private void requireSubscripts(Term.Subscript subscript, SqlType type) {
    if (hasNoElements(type)) {
      throw refused(
          subscript.operand(),
          "cannot subscript type %s because it does not support subscripting"
              .formatted(scope.printed(type)));
    }
  }

  /** Returns whether no subscript can be put behind a value of that type. */
  public static boolean hasNoElements(SqlType type) {
    return switch (type.form()) {
      case BASE -> // one of an extension may have them
          type.data().userType() == null
              && !type.isLiteral()
              && !type.is("jsonb")
              && !SUBSCRIPTED.contains(type.name());
      case ENUM, COMPOSITE, RANGE, MULTIRANGE -> true;
      default -> false;
    };
  }

  private void requireNoSlice(Term.Subscript subscript) {
    if (subscript.slice()) {
      throw refused(subscript, "jsonb subscript does not support slices");
    }
  }

  /** Refuses a subscript of a JSON value that is neither text nor integer. */
  private void requireKey(Term index, SqlType type) {
    boolean key =
        Coercions.can(type, BuiltIns.type("int4"), Context.IMPLICIT)
            || Coercions.can(type, BuiltIns.type("text"), Context.IMPLICIT);
    if (!key && !scope.mayHaveCasts(List.of(type))) {
      throw refused(index, "subscript type %s is not supported".formatted(scope.printed(type)));
    }
  }

  private RuntimeException refused(Term term, String message) {
    return scope.refused(
        RefusalKind.TYPE_MISMATCH, message, term.place().start(), term.place().end());
  }

  private void requireIndex(Term index, SqlType type) {
    SqlType integer = BuiltIns.type("int4");
    if (!Coercions.can(type, integer, Context.ASSIGNMENT) && !scope.mayHaveCasts(List.of(type))) {
      throw refused(index, "array subscript must have type integer");
    }
    types.coerce(index, type, integer);
  }
}
