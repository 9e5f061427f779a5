package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.Cast;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which types go into which ({@code parse_coerce.c} of the server's source). A type that is not
 * known goes into any.
 */
public final class Coercions {

  /** In what way a value is cast. */
  public enum Context {
    IMPLICIT,
    ASSIGNMENT,
    EXPLICIT;

    private boolean allows(char castContext) {
      return switch (castContext) {
        case 'i' -> true;
        case 'a' -> this != IMPLICIT;
        default -> this == EXPLICIT;
      };
    }
  }

  private Coercions() {}

  /**
   * Returns how a cast changes what an expression depends on.
   *
   * @return the volatility of what it calls, {@code i} if nothing; null if there is no such cast
   */
  public static @Nullable Character way(SqlType from, SqlType to, Context context) {
    SqlType source = from.base();
    SqlType target = to.base();
    if (source.equals(target) || !source.isKnown() || !target.isKnown()) {
      return 'i';
    }
    Cast cast = BuiltIns.cast(source, target);
    if (cast != null) {
      if (!context.allows(cast.context())) {
        return null;
      }
      return switch (cast.volatility()) {
        case 'b' -> 'i';
        case 'i', 's', 'v' -> cast.volatility();
        default -> throughText(source, target);
      };
    }
    SqlType sourceElement = source.element();
    SqlType targetElement = target.element();
    if (sourceElement != null && targetElement != null) {
      return way(sourceElement, targetElement, context);
    }
    boolean text =
        (context != Context.IMPLICIT && target.category() == 'S')
            || (context == Context.EXPLICIT && source.category() == 'S');
    return text ? Character.valueOf(throughText(source, target)) : null;
  }

  private static char throughText(SqlType source, SqlType target) {
    char out = source.volatility().charAt(1);
    char in = target.volatility().charAt(0);
    return out == 'v' || in == 'v' ? 'v' : out == 's' || in == 's' ? 's' : 'i';
  }

  /** Returns whether values of one type go into another ({@code can_coerce_type}). */
  public static boolean can(SqlType from, SqlType to, Context context) {
    if (from.equals(to) || !from.isKnown() || !to.isKnown() || from.isLiteral() || to.is("any")) {
      return true;
    }
    if (Polymorphism.isPolymorphic(to) || way(from, to, context) != null) {
      return true;
    }
    if (isRow(from) && isRow(to)) {
      return true; // rows of one table may be those of its parent
    }
    boolean rows = from.element() != null && isRow(from.element());
    return rows && to.is("_record");
  }

  private static boolean isRow(SqlType type) {
    return type.base().form() == Form.COMPOSITE || type.is("record");
  }

  /** Returns whether arguments go into parameters implicitly. */
  static boolean can(List<SqlType> arguments, List<SqlType> parameters) {
    boolean polymorphic = false;
    for (int i = 0; i < arguments.size(); i++) {
      if (!can(arguments.get(i), parameters.get(i), Context.IMPLICIT)) {
        return false;
      }
      polymorphic |= Polymorphism.isPolymorphic(parameters.get(i));
    }
    return !polymorphic || Polymorphism.of(arguments, parameters) != null;
  }

  /**
   * Returns the type that expressions of several types get together ({@code select_common_type}).
   *
   * @return null if there is none
   */
  public static @Nullable SqlType common(List<SqlType> types) {
    SqlType first = types.get(0);
    if (types.stream().anyMatch(type -> !type.isKnown())) {
      return SqlType.ANY_ONE;
    }
    if (!first.isLiteral() && types.stream().allMatch(first::equals)) {
      return first;
    }
    SqlType best = first.base();
    for (SqlType type : types.subList(1, types.size())) {
      SqlType next = type.base();
      if (next.isLiteral() || next.equals(best)) {
        continue;
      }
      if (best.isLiteral()) {
        best = next;
      } else if (next.category() != best.category()) {
        return null;
      } else if (!best.preferred()
          && can(best, next, Context.IMPLICIT)
          && !can(next, best, Context.IMPLICIT)) {
        best = next;
      }
    }
    return best.isLiteral() ? BuiltIns.type("text") : best;
  }
}
