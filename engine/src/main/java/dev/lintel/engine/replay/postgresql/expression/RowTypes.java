package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.Signature;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import dev.lintel.engine.replay.postgresql.expression.Coercions.Context;
import dev.lintel.engine.replay.postgresql.expression.Term.Place;
import java.util.List;
import java.util.Optional;

/**
 * Fields of rows, and rows that become values of a composite type ({@code ParseComplexProjection}
 * and {@code coerce_record_to_complex} of the server's source).
 */
final class RowTypes {

  private final ExpressionScope scope;
  private final ExpressionTypes types;

  RowTypes(ExpressionScope scope, ExpressionTypes types) {
    this.scope = scope;
    this.types = types;
  }

  /** Returns the type of a field, and refuses one that there certainly is not. */
  Typed field(Term.Field field) {
    SqlType type = types.of(field.operand()).type();
    SqlType row = type.base();
    if (!row.isKnown() || row.isLiteral() || row.form() == Form.PSEUDO) {
      return Typed.UNKNOWN;
    }
    List<RowColumn> columns = row.form() == Form.COMPOSITE ? scope.columns(row) : List.of();
    if (columns == null) {
      return Typed.UNKNOWN;
    }
    Optional<RowColumn> found =
        columns.stream().filter(column -> column.name().equals(field.name())).findFirst();
    if (found.isPresent()) {
      return found.get().type();
    }
    if (!mayBeCall(field.name(), type)) {
      throw missing(field, type);
    }
    return Typed.UNKNOWN;
  }

  private RuntimeException missing(Term.Field field, SqlType type) {
    Place place = field.place();
    if (type.base().form() != Form.COMPOSITE) {
      return scope.refused(
          RefusalKind.WRONG_OBJECT_TYPE,
          "column notation .%s applied to type %s, which is not a composite type"
              .formatted(field.name(), scope.printed(type)),
          place.start(),
          place.end());
    }
    boolean whole = field.operand() instanceof Term.Name name && scope.isRow(name.parts());
    String message =
        whole
            ? "column %s.%s does not exist"
                .formatted(((Term.Name) field.operand()).parts().get(0), field.name())
            : "column \"%s\" not found in data type %s"
                .formatted(field.name(), scope.printed(type));
    return scope.refused(RefusalKind.MISSING_COLUMN, message, place.start(), place.end());
  }

  /** A function of one argument may be written like a field of it. */
  private boolean mayBeCall(String name, SqlType type) {
    return scope.mayHaveFunction(null, name)
        || !scope.functions(null, name).isEmpty()
        || BuiltIns.functions(name).stream().anyMatch(function -> takes(function, type));
  }

  private static boolean takes(Signature function, SqlType type) {
    int most = function.arguments().size();
    boolean one = most > 0 && (most - function.defaults() <= 1 || function.variadic());
    return one && Coercions.can(type, function.arguments().get(0), Context.IMPLICIT);
  }

  /** Refuses a row whose items do not become the columns of a composite type. */
  void requireCast(Term term, SqlType target, Context context) {
    boolean composite = target.base().form() == Form.COMPOSITE;
    if (!(term instanceof Term.Row row) || !composite || hasStar(row)) {
      return;
    }
    List<RowColumn> columns = scope.columns(target.base());
    if (columns == null) {
      return;
    }
    for (int i = 0; i < Math.min(columns.size(), row.items().size()); i++) {
      Term item = row.items().get(i);
      SqlType from = types.of(item).type();
      SqlType to = columns.get(i).type().type();
      if (!Coercions.can(from, to, context) && !scope.mayHaveCasts(List.of(from))) {
        throw refused(row, target);
      }
      types.coerce(item, from, to);
    }
    if (columns.size() != row.items().size()) {
      throw refused(row, target);
    }
  }

  /** Refuses a query that has more or fewer columns than what it is compared with has items. */
  void requireWidth(Term left, Place query) {
    boolean open = left instanceof Term.Row row && hasStar(row);
    int wanted = left instanceof Term.Row row ? row.items().size() : 1;
    int width = scope.width(query.start(), query.end());
    if (!open && width >= 0 && width != wanted) {
      throw scope.refused(
          RefusalKind.SYNTAX_ERROR,
          "subquery has too %s columns".formatted(width < wanted ? "few" : "many"),
          query.start(),
          query.end());
    }
  }

  /** Returns whether a row may hold more than its items, as one of them is a star. */
  static boolean hasStar(Term.Row row) {
    return row.items().stream()
        .anyMatch(
            item ->
                item instanceof Term.Name name
                    ? name.star()
                    : item instanceof Term.Special special && special.typname() == null);
  }

  private RuntimeException refused(Term.Row row, SqlType target) {
    return scope.refused(
        RefusalKind.INVALID_CAST,
        "cannot cast type record to " + scope.printed(target),
        row.place().start(),
        row.place().end());
  }
}
