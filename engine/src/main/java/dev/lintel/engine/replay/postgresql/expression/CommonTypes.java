package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.expression.Coercions.Context;
import java.util.List;

/** The type that several expressions have together ({@code select_common_type} of the server). */
final class CommonTypes {

  private final ExpressionScope scope;
  private final ExpressionTypes types;

  CommonTypes(ExpressionScope scope, ExpressionTypes types) {
    this.scope = scope;
    this.types = types;
  }

  /** Returns the type that several expressions have together. */
  Typed of(String word, List<Term> terms) {
    List<Typed> given = terms.stream().map(types::of).toList();
    List<SqlType> plain = given.stream().map(Typed::type).toList();
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
    boolean same = given.stream().distinct().count() == 1;
    return same && !given.get(0).type().isLiteral() ? given.get(0) : Typed.of(common);
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
    types.coerce(term, type, common);
  }

  /** Makes the refusal that names the first two types that do not go together. */
  private RuntimeException unmatched(String word, List<Term> terms, List<SqlType> plain) {
    for (int i = 1; i < plain.size(); i++) {
      SqlType before = Coercions.common(plain.subList(0, i));
      SqlType type = plain.get(i).base();
      if (before != null
          && !type.isLiteral()
          && !before.base().equals(type)
          && Coercions.common(plain.subList(0, i + 1)) == null) {
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
}
