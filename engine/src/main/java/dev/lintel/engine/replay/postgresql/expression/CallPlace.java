package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.Signature;
import dev.lintel.engine.replay.postgresql.builtin.Signature.Kind;
import java.util.List;

/**
 * Whether a function may be called in the way it is called, and there ({@code ParseFuncOrColumn},
 * {@code transformAggregateCall} and {@code transformWindowFuncCall} of the server).
 */
final class CallPlace {

  private final ExpressionScope scope;
  private final Setting setting;
  private final Term.Call call;
  private final Signature function;
  private final String name;

  CallPlace(ExpressionScope scope, Setting setting, Term.Call call, Signature function) {
    this.scope = scope;
    this.setting = setting;
    this.call = call;
    this.function = function;
    this.name = call.written();
  }

  /** Refuses a function of a kind that may not be called so, or not here. */
  void require(List<Typed> arguments) {
    if (function.isAggregate() && !call.over()) {
      requireAggregate(arguments);
    } else if (function.kind() == Kind.WINDOW || call.over()) {
      requireWindow();
    } else {
      requirePlain();
    }
  }

  private void requireAggregate(List<Typed> arguments) {
    if (call.arguments().isEmpty() && !call.star() && function.kind() == Kind.AGGREGATE) {
      throw refused(
          RefusalKind.WRONG_OBJECT_TYPE,
          name + "(*) must be used to call a parameterless aggregate function");
    }
    if (function.kind() == Kind.ORDERED_SET && call.within() == null) {
      throw refused(
          RefusalKind.WRONG_OBJECT_TYPE,
          "WITHIN GROUP is required for ordered-set aggregate " + name);
    }
    requireNone("aggregate functions are", RefusalKind.INVALID_GROUPING);
    boolean alone = call.distinct() && function.kind() == Kind.AGGREGATE;
    for (Typed argument : alone ? arguments : List.<Typed>of()) {
      if (Comparability.isLacking(argument.type())
          && !scope.mayHaveCasts(List.of(argument.type()))) {
        throw refused(
            RefusalKind.MISSING_FUNCTION,
            "could not identify an equality operator for type " + scope.printed(argument.type()));
      }
    }
    if (call.distinct() && call.order().stream().anyMatch(this::isNoArgument)) {
      throw refused(
          RefusalKind.INVALID_COLUMN_REFERENCE,
          "in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list");
    }
  }

  /** Returns whether a term is certainly none of the arguments: one of the two is a column. */
  private boolean isNoArgument(Term term) {
    return call.arguments().stream().allMatch(argument -> differ(term, argument.value()));
  }

  private static boolean differ(Term one, Term other) {
    if (one instanceof Term.Name first && other instanceof Term.Name second) {
      return !last(first).equals(last(second));
    }
    return one instanceof Term.Name || other instanceof Term.Name;
  }

  private static String last(Term.Name name) {
    return name.parts().get(name.parts().size() - 1);
  }

  private void requireWindow() {
    if (!call.over()) {
      throw refused(
          RefusalKind.WRONG_OBJECT_TYPE,
          "window function %s requires an OVER clause".formatted(name));
    }
    if (!function.isAggregate() && function.kind() != Kind.WINDOW) {
      throw refused(
          RefusalKind.WRONG_OBJECT_TYPE,
          "OVER specified, but %s is not a window function nor an aggregate function"
              .formatted(name));
    }
    requireSupportedWindow();
    String place = setting == Setting.HAVING ? "HAVING" : setting.place();
    if (place != null) {
      throw refused(RefusalKind.INVALID_WINDOW, "window functions are not allowed in " + place);
    }
  }

  /** Refuses what is read behind a function, but not done in windows. */
  private void requireSupportedWindow() {
    String wrong = null;
    if (call.distinct()) {
      wrong = "DISTINCT is not implemented for window functions";
    } else if (!call.order().isEmpty()) {
      wrong = "aggregate ORDER BY is not implemented for window functions";
    } else if (call.filter() != null && !function.isAggregate()) {
      wrong = "FILTER is not implemented for non-aggregate window functions";
    }
    if (wrong != null) {
      throw refused(RefusalKind.FEATURE_NOT_SUPPORTED, wrong);
    }
  }

  private void requirePlain() {
    String wrong = null;
    if (call.star()) {
      wrong = "%s(*) specified, but %s is not an aggregate function".formatted(name, name);
    } else if (call.distinct()) {
      wrong = "DISTINCT specified, but %s is not an aggregate function".formatted(name);
    } else if (call.within() != null) {
      wrong = "WITHIN GROUP specified, but %s is not an aggregate function".formatted(name);
    } else if (!call.order().isEmpty()) {
      wrong = "ORDER BY specified, but %s is not an aggregate function".formatted(name);
    } else if (call.filter() != null) {
      wrong = "FILTER specified, but %s is not an aggregate function".formatted(name);
    }
    if (wrong != null) {
      throw refused(RefusalKind.WRONG_OBJECT_TYPE, wrong);
    }
    if (function.set()) {
      String place = setting == Setting.HAVING ? "HAVING" : setting.place();
      boolean allowed = place == null || setting == Setting.GROUP || setting == Setting.VALUES_ROW;
      if (!allowed) {
        throw refused(
            RefusalKind.FEATURE_NOT_SUPPORTED,
            "set-returning functions are not allowed in " + place);
      }
    }
  }

  private void requireNone(String what, RefusalKind kind) {
    String place = setting.place();
    if (place != null && !scope.mayBelongOutside()) {
      throw refused(kind, what + " not allowed in " + place);
    }
  }

  private RuntimeException refused(RefusalKind kind, String message) {
    return scope.refused(kind, message, call.place().start(), call.place().end());
  }
}
