package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What polymorphic types stand for in a call (PostgreSQL 17 documentation, section 36.2.5).
 *
 * @param element what {@code anyelement} stands for; null if no argument tells
 * @param array what {@code anyarray} stands for; null if no argument tells
 * @param range what {@code anyrange} stands for; null if no argument tells
 * @param compatible what the compatible element type stands for; null if it is not used
 * @param compatibleRange what the compatible range type stands for; null if no argument tells
 * @param isUndetermined whether something has to be known that no argument tells
 */
record Polymorphism(
    @Nullable SqlType element,
    @Nullable SqlType array,
    @Nullable SqlType range,
    @Nullable SqlType compatible,
    @Nullable SqlType compatibleRange,
    boolean isUndetermined) {

  private static final Set<String> NAMES =
      Set.of(
          "anyelement",
          "anyarray",
          "anynonarray",
          "anyenum",
          "anyrange",
          "anymultirange",
          "anycompatible",
          "anycompatiblearray",
          "anycompatiblenonarray",
          "anycompatiblerange",
          "anycompatiblemultirange");

  static boolean isPolymorphic(SqlType type) {
    return type.form() == Form.PSEUDO && NAMES.contains(type.name());
  }

  /** Returns what they stand for; null if the arguments do not fit together. */
  static @Nullable Polymorphism of(List<SqlType> arguments, List<SqlType> parameters) {
    return new Finder().find(arguments, parameters);
  }

  /** Returns what a parameter's or result's type stands for; null if that is not told. */
  @Nullable SqlType resolve(SqlType type) {
    if (!isPolymorphic(type)) {
      return type;
    }
    return switch (type.name()) {
      case "anyarray" -> array != null ? array : element == null ? null : element.array();
      case "anyrange" -> range;
      case "anymultirange" -> multirange(range);
      case "anycompatible", "anycompatiblenonarray" -> compatible;
      case "anycompatiblearray" -> compatible == null ? null : compatible.array();
      case "anycompatiblerange" -> compatibleRange;
      case "anycompatiblemultirange" -> multirange(compatibleRange);
      default -> element;
    };
  }

  private static @Nullable SqlType multirange(@Nullable SqlType range) {
    if (range == null || !range.isKnown()) {
      return range;
    }
    SqlType found = BuiltIns.named(range.name().replace("range", "multirange"));
    return found == null ? SqlType.ANY_ONE : found;
  }

  /** Collects what the arguments tell. */
  private static final class Finder {

    private @Nullable SqlType element;
    private @Nullable SqlType array;
    private @Nullable SqlType range;
    private @Nullable SqlType compatibleRange;
    private boolean unknown;
    private boolean usesCompatible;
    private final List<SqlType> compatible = new ArrayList<>();
    private final Set<String> names = new java.util.HashSet<>();

    @Nullable Polymorphism find(List<SqlType> arguments, List<SqlType> parameters) {
      for (int i = 0; i < arguments.size(); i++) {
        SqlType parameter = parameters.get(i);
        if (isPolymorphic(parameter)) {
          names.add(parameter.name());
          usesCompatible |= parameter.name().startsWith("anycompatible");
          SqlType argument = arguments.get(i);
          unknown |= !argument.isKnown();
          if (argument.isKnown() && !argument.isLiteral() && !add(parameter.name(), argument)) {
            return null;
          }
        }
      }
      return combine();
    }

    private boolean add(String parameter, SqlType argument) {
      SqlType base = argument.base();
      switch (parameter) {
        case "anyelement", "anynonarray", "anyenum" -> {
          boolean same = element == null || element.equals(argument);
          element = argument;
          return same;
        }
        case "anyarray" -> {
          boolean same = array == null || array.equals(base);
          array = base;
          return same && elementOf(base) != null;
        }
        case "anyrange", "anymultirange" -> {
          SqlType found = rangeOf(parameter.equals("anyrange"), base);
          boolean same = found != null && (range == null || range.equals(found));
          range = found;
          return same;
        }
        case "anycompatible", "anycompatiblenonarray" -> compatible.add(argument);
        case "anycompatiblearray" -> {
          SqlType of = elementOf(base);
          if (of == null) {
            return false;
          }
          compatible.add(of);
        }
        default -> {
          SqlType found = rangeOf(parameter.equals("anycompatiblerange"), base);
          if (found == null || (compatibleRange != null && !compatibleRange.equals(found))) {
            return false;
          }
          compatibleRange = found;
        }
      }
      return true;
    }

    private static @Nullable SqlType elementOf(SqlType type) {
      // Two types that the server treats as arrays of what they hold.
      return switch (type.name()) {
        case "int2vector" -> BuiltIns.type("int2");
        case "oidvector" -> BuiltIns.type("oid");
        case "anyarray" -> SqlType.ANY_ONE;
        default -> type.element();
      };
    }

    private static @Nullable SqlType rangeOf(boolean plain, SqlType type) {
      if (plain) {
        return type.form() == Form.RANGE ? type : null;
      }
      return type.form() == Form.MULTIRANGE ? type.of() : null;
    }

    private @Nullable Polymorphism combine() {
      if (array != null) {
        SqlType of = elementOf(array);
        if (element != null && of != null && of.isKnown() && !element.equals(of)) {
          return null;
        }
        element = of;
      }
      if (range != null) {
        SqlType of = range.of();
        if (element != null && of != null && !element.equals(of)) {
          return null;
        }
        element = of;
      }
      if (element == null && !unknown && names.contains("anyenum")) {
        return null;
      }
      if (element != null && element.isKnown()) {
        boolean wrong =
            (names.contains("anynonarray") && element.base().element() != null)
                || (names.contains("anyenum") && element.form() != Form.ENUM);
        if (wrong) {
          return null;
        }
      }
      return combineCompatible();
    }

    private @Nullable Polymorphism combineCompatible() {
      SqlType common = null;
      if (usesCompatible && compatibleRange != null) {
        SqlType of = compatibleRange.of();
        common = of == null ? SqlType.ANY_ONE : of;
      } else if (usesCompatible && !unknown) {
        common = compatible.isEmpty() ? BuiltIns.type("text") : Coercions.common(compatible);
        if (common == null || (isArray(common) && names.contains("anycompatiblenonarray"))) {
          return null;
        }
      } else if (usesCompatible) {
        common = SqlType.ANY_ONE;
      }
      for (SqlType type : compatible) {
        if (common != null && !Coercions.can(type, common, Coercions.Context.IMPLICIT)) {
          return null;
        }
      }
      SqlType any = unknown ? SqlType.ANY_ONE : null;
      return new Polymorphism(
          element != null ? element : any,
          array,
          range != null ? range : any,
          common,
          compatibleRange != null ? compatibleRange : any,
          isUndetermined());
    }

    private boolean isUndetermined() {
      boolean ofElement = names.stream().anyMatch(name -> !name.startsWith("anycompatible"));
      return ofElement && !unknown && element == null && array == null && range == null;
    }

    private static boolean isArray(SqlType type) {
      return type.base().element() != null;
    }
  }
}
