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
      if (function.kind() == Kind.PROCEDURE) {
        throw refused(
            call, RefusalKind.WRONG_OBJECT_TYPE, signature(call, typed) + " is a procedure");
      }
      new CallPlace(scope, setting, call, function).require(typed);
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
    return call.written() + arguments;
  }

  private RuntimeException refused(Term.Call call, RefusalKind kind, String message) {
    return scope.refused(kind, message, call.place().start(), call.place().end());
  }
}
