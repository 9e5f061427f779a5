package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.Signature;
import dev.lintel.engine.replay.postgresql.builtin.Signature.Kind;
import dev.lintel.engine.replay.postgresql.expression.FunctionResolution.Found;
import dev.lintel.engine.replay.postgresql.expression.FunctionResolution.Outcome;
import dev.lintel.engine.replay.postgresql.expression.FunctionResolution.Wanted;
import dev.lintel.engine.replay.postgresql.expression.Term.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Finds the types of calls, and refuses those that may not stand where they do. */
final class CallTypes {

  private final ExpressionScope scope;
  private final Setting setting;
  private final ExpressionTypes types;
  private final Dependence dependence;
  private final FunctionResolution functions;
  private final ReturnedSets sets;

  CallTypes(
      ExpressionScope scope,
      Setting setting,
      ExpressionTypes types,
      Dependence dependence,
      ReturnedSets sets) {
    this.scope = scope;
    this.setting = setting;
    this.types = types;
    this.dependence = dependence;
    this.functions = new FunctionResolution(scope);
    this.sets = sets;
  }

  Typed of(Term.Call call) {
    List<Term> terms = new ArrayList<>();
    call.arguments().forEach(argument -> terms.add(argument.value()));
    if (call.within() != null) {
      terms.addAll(call.within());
    }
    int before = sets.count();
    List<Typed> typed = terms.stream().map(types::of).toList();
    if (call.filter() != null) {
      new ExpressionTypes(scope, Setting.FILTER).requireBoolean(call.filter(), "FILTER");
    }
    requireNamesInOrder(call);
    call.order().forEach(term -> scope.requireNames(term.place().start(), term.place().end()));
    Found found = functions.find(wanted(call, typed));
    switch (found.outcome()) {
      case MISSING -> throw missing(call, typed);
      case AMBIGUOUS ->
          throw refused(
              call,
              RefusalKind.AMBIGUOUS_FUNCTION,
              "function %s is not unique".formatted(signature(call, typed)));
      default -> {
        // It is there, or may be.
      }
    }
    Signature function = found.function();
    dependence.add(
        found.outcome() == Outcome.FOUND && function != null ? function.volatility() : '?',
        found.parameters());
    if (function != null) {
      requirePlace(call, function, typed);
      boolean gathers = function.isAggregate() || function.kind() == Kind.WINDOW;
      if (gathers) {
        String what = call.over() ? "window function calls" : "aggregate function calls";
        sets.requireNone(before, what + " cannot contain set-returning function calls");
      }
      if (function.set() && found.outcome() == Outcome.FOUND) {
        sets.add(call.place());
      }
    }
    if (found.outcome() == Outcome.UNDETERMINED) {
      throw refused(
          call,
          RefusalKind.TYPE_MISMATCH,
          "could not determine polymorphic type because input has type unknown");
    }
    if (found.outcome() == Outcome.FOUND || found.outcome() == Outcome.CAST) {
      for (int i = 0; i < terms.size(); i++) {
        types.coerce(terms.get(i), typed.get(i).type(), found.parameters().get(i));
      }
    } else {
      terms.forEach(types::leaveOpen);
    }
    call.order().forEach(types::of);
    if (call.filter() != null) {
      types.requireBoolean(call.filter(), "FILTER");
    }
    boolean elsewhere = found.outcome() == Outcome.UNKNOWN && function == null;
    return Typed.of(elsewhere ? scope.resultElsewhere(call.function()) : found.result());
  }

  /** Refuses CALL of something that is no procedure, or of none that there is. */
  void requireProcedure(Term.Call call) {
    List<Term> terms = call.arguments().stream().map(Term.Argument::value).toList();
    List<Typed> typed = terms.stream().map(types::of).toList();
    requireNamesInOrder(call);
    Found found = functions.find(wanted(call, typed));
    if (found.outcome() == Outcome.MISSING) {
      if (call.schema() != null) {
        scope.requireSchema(call.schema(), call.place().start(), call.place().end());
      }
      throw scope.missingFunction(
          call.schema(),
          call.function(),
          "procedure %s does not exist".formatted(signature(call, typed)),
          call.place().start(),
          call.place().end());
    }
    if (found.outcome() == Outcome.AMBIGUOUS) {
      throw refused(
          call,
          RefusalKind.AMBIGUOUS_FUNCTION,
          "procedure %s is not unique".formatted(signature(call, typed)));
    }
    Signature function = found.function();
    if (found.outcome() != Outcome.FOUND || function == null) {
      return;
    }
    if (function.kind() != Kind.PROCEDURE) {
      throw refused(
          call, RefusalKind.WRONG_OBJECT_TYPE, signature(call, typed) + " is not a procedure");
    }
    for (int i = 0; i < terms.size(); i++) {
      types.coerce(terms.get(i), typed.get(i).type(), found.parameters().get(i));
    }
  }

  /** Refuses a name that is given twice, and a value without a name behind one with a name. */
  private void requireNamesInOrder(Term.Call call) {
    Set<String> names = new HashSet<>();
    for (Term.Argument argument : call.arguments()) {
      String wrong = null;
      if (argument.name() != null && !names.add(argument.name())) {
        wrong = "argument name \"%s\" used more than once".formatted(argument.name());
      } else if (argument.name() == null && !names.isEmpty()) {
        wrong = "positional argument cannot follow named argument";
      }
      if (wrong != null) {
        Place place = argument.value().place();
        throw scope.refused(RefusalKind.SYNTAX_ERROR, wrong, place.start(), place.end());
      }
    }
  }

  private static Wanted wanted(Term.Call call, List<Typed> typed) {
    List<@Nullable String> names = new ArrayList<>();
    call.arguments().forEach(argument -> names.add(argument.name()));
    while (names.size() < typed.size()) {
      names.add(null);
    }
    return new Wanted(
        call.schema(),
        call.function(),
        typed.stream().map(Typed::type).toList(),
        names,
        call.variadic());
  }

  private RuntimeException missing(Term.Call call, List<Typed> typed) {
    if (call.schema() != null) {
      scope.requireSchema(call.schema(), call.place().start(), call.place().end());
    }
    return scope.missingFunction(
        call.schema(),
        call.function(),
        "function %s does not exist".formatted(signature(call, typed)),
        call.place().start(),
        call.place().end());
  }

  /** Returns a call as messages have it ({@code funcname_signature_string}). */
  private String signature(Term.Call call, List<Typed> typed) {
    StringJoiner arguments = new StringJoiner(", ", "(", ")");
    for (int i = 0; i < typed.size(); i++) {
      String name = i < call.arguments().size() ? call.arguments().get(i).name() : null;
      String type = scope.printed(typed.get(i).type());
      arguments.add(name == null ? type : name + " => " + type);
    }
    return written(call) + arguments;
  }

  private static String written(Term.Call call) {
    return call.schema() == null ? call.function() : call.schema() + "." + call.function();
  }

  /** Refuses a function of a kind that may not be called so, or not here. */
  private void requirePlace(Term.Call call, Signature function, List<Typed> typed) {
    String name = written(call);
    if (function.kind() == Kind.PROCEDURE) {
      throw refused(
          call, RefusalKind.WRONG_OBJECT_TYPE, signature(call, typed) + " is a procedure");
    }
    if (function.isAggregate() && !call.over()) {
      requireAggregate(call, function, name, typed);
    } else if (function.kind() == Kind.WINDOW || call.over()) {
      requireWindow(call, function, name);
    } else {
      requirePlain(call, function, name);
    }
  }

  private void requireAggregate(
      Term.Call call, Signature function, String name, List<Typed> typed) {
    if (call.arguments().isEmpty() && !call.star() && function.kind() == Kind.AGGREGATE) {
      throw refused(
          call,
          RefusalKind.WRONG_OBJECT_TYPE,
          name + "(*) must be used to call a parameterless aggregate function");
    }
    if (function.kind() == Kind.ORDERED_SET && call.within() == null) {
      throw refused(
          call,
          RefusalKind.WRONG_OBJECT_TYPE,
          "WITHIN GROUP is required for ordered-set aggregate " + name);
    }
    requireNone(call, "aggregate functions are", RefusalKind.INVALID_GROUPING);
    boolean alone = call.distinct() && function.kind() == Kind.AGGREGATE;
    for (Typed argument : alone ? typed : List.<Typed>of()) {
      if (Comparability.isLacking(argument.type())
          && !scope.mayHaveCasts(List.of(argument.type()))) {
        throw refused(
            call,
            RefusalKind.MISSING_FUNCTION,
            "could not identify an equality operator for type " + scope.printed(argument.type()));
      }
    }
    if (call.distinct() && call.order().stream().anyMatch(term -> isNoArgument(call, term))) {
      throw refused(
          call,
          RefusalKind.INVALID_COLUMN_REFERENCE,
          "in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list");
    }
  }

  /** Returns whether a term is certainly none of the arguments: one of the two is a column. */
  private static boolean isNoArgument(Term.Call call, Term term) {
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

  private void requireWindow(Term.Call call, Signature function, String name) {
    if (!call.over()) {
      throw refused(
          call,
          RefusalKind.WRONG_OBJECT_TYPE,
          "window function %s requires an OVER clause".formatted(name));
    }
    if (!function.isAggregate() && function.kind() != Kind.WINDOW) {
      throw refused(
          call,
          RefusalKind.WRONG_OBJECT_TYPE,
          "OVER specified, but %s is not a window function nor an aggregate function"
              .formatted(name));
    }
    requireSupportedWindow(call, function);
    String place = setting == Setting.HAVING ? "HAVING" : setting.place();
    if (place != null) {
      throw refused(
          call, RefusalKind.INVALID_WINDOW, "window functions are not allowed in " + place);
    }
  }

  /** Refuses what is read behind a function, but not done in windows. */
  private void requireSupportedWindow(Term.Call call, Signature function) {
    String wrong = null;
    if (call.distinct()) {
      wrong = "DISTINCT is not implemented for window functions";
    } else if (!call.order().isEmpty()) {
      wrong = "aggregate ORDER BY is not implemented for window functions";
    } else if (call.filter() != null && !function.isAggregate()) {
      wrong = "FILTER is not implemented for non-aggregate window functions";
    }
    if (wrong != null) {
      throw refused(call, RefusalKind.FEATURE_NOT_SUPPORTED, wrong);
    }
  }

  private void requirePlain(Term.Call call, Signature function, String name) {
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
      throw refused(call, RefusalKind.WRONG_OBJECT_TYPE, wrong);
    }
    if (function.set()) {
      String place = setting == Setting.HAVING ? "HAVING" : setting.place();
      boolean allowed = place == null || setting == Setting.GROUP || setting == Setting.VALUES_ROW;
      if (!allowed) {
        throw refused(
            call,
            RefusalKind.FEATURE_NOT_SUPPORTED,
            "set-returning functions are not allowed in " + place);
      }
    }
  }

  private void requireNone(Term.Call call, String what, RefusalKind kind) {
    String place = setting.place();
    if (place != null && !scope.mayBelongOutside()) {
      throw refused(call, kind, what + " not allowed in " + place);
    }
  }

  private RuntimeException refused(Term.Call call, RefusalKind kind, String message) {
    return scope.refused(kind, message, call.place().start(), call.place().end());
  }
}
