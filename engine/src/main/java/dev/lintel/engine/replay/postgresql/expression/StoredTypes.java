package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The types that the server writes out in an expression it keeps: those it gave to strings, and
 * those it cast operands to without being asked ({@code ruleutils.c} of the server's source). They
 * stay when the columns get other types.
 */
final class StoredTypes {

  private final IdentityHashMap<Term, SqlType> types = new IdentityHashMap<>();

  /** Takes note of a type; a part that is cast to several has none that is known. */
  void put(Term term, SqlType type) {
    types.merge(term, type, (one, other) -> one.equals(other) ? one : SqlType.ANY_ONE);
  }

  /** Returns the type that a part is cast to; null if it is not cast. */
  @Nullable SqlType get(Term term) {
    return types.get(term);
  }
}
