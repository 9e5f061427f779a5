package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.Cast;
import dev.lintel.engine.replay.postgresql.builtin.Signature;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import dev.lintel.engine.replay.postgresql.expression.Candidates.Candidate;
import dev.lintel.engine.replay.postgresql.expression.Coercions.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the function that a call means ({@code parse_func.c} of the server's source). */
final class FunctionResolution {

  private final ExpressionScope scope;

  FunctionResolution(ExpressionScope scope) {
    this.scope = scope;
  }

  /** How a search ends. */
  enum Outcome {
    FOUND,
    /** The call is a cast, written as a function. */
    CAST,
    MISSING,
    AMBIGUOUS,
    /** Nothing tells what a polymorphic type stands for. */
    UNDETERMINED,
    /** There may be others that are not known. */
    UNKNOWN
  }

  /**
   * What was found.
   *
   * @param function the function; null unless it was found
   * @param result its result, or the type of the cast
   * @param parameters the types that the arguments are cast to
   */
  record Found(
      Outcome outcome, @Nullable Signature function, SqlType result, List<SqlType> parameters) {

    static Found none(Outcome outcome) {
      return new Found(outcome, null, SqlType.ANY_ONE, List.of());
    }
  }

  /**
   * A call.
   *
   * @param arguments the types of the arguments in the order of the call
   * @param names their names, null for those without
   * @param variadic whether the last one was marked so
   */
  record Wanted(
      @Nullable String schema,
      String name,
      List<SqlType> arguments,
      List<@Nullable String> names,
      boolean variadic) {

    boolean isNamed() {
      return names.stream().anyMatch(name -> name != null);
    }
  }

  Found find(Wanted wanted) {
    boolean system = wanted.schema() == null || wanted.schema().equals("pg_catalog");
    List<Signature> known = new ArrayList<>();
    if (system) {
      known.addAll(BuiltIns.functions(wanted.name()));
    }
    List<Signature> own = scope.functions(wanted.schema(), wanted.name());
    known.addAll(own);
    Candidates<Signature> candidates = new Candidates<>(candidates(wanted, known));
    if (wanted.arguments().stream().anyMatch(type -> !type.isKnown())) {
      return guess(wanted, candidates);
    }
    Optional<Candidate<Signature>> exact = candidates.exact(wanted.arguments());
    if (exact.isPresent()) {
      return isDoubled(exact.get(), wanted, own)
          ? Found.none(isOpen(wanted) ? Outcome.UNKNOWN : Outcome.AMBIGUOUS)
          : found(exact.get(), wanted.arguments());
    }
    Found cast = system && wanted.arguments().size() == 1 ? cast(wanted) : null;
    if (cast != null) {
      return cast;
    }
    List<Candidate<Signature>> matching = candidates.matching(wanted.arguments());
    Optional<Candidate<Signature>> best =
        matching.size() == 1
            ? Optional.of(matching.get(0))
            : Candidates.best(wanted.arguments(), matching);
    if (best.isPresent()) {
      return isDoubled(best.get(), wanted, own)
          ? Found.none(isOpen(wanted) ? Outcome.UNKNOWN : Outcome.AMBIGUOUS)
          : found(best.get(), wanted.arguments());
    }
    if (isOpen(wanted)) {
      return Found.none(Outcome.UNKNOWN);
    }
    return Found.none(matching.isEmpty() ? Outcome.MISSING : Outcome.AMBIGUOUS);
  }

  /**
   * Returns whether defaults make another function take the same types, so that nothing tells the
   * two apart ({@code FuncnameGetCandidates} of the server's source).
   */
  private static boolean isDoubled(
      Candidate<Signature> candidate, Wanted wanted, List<Signature> own) {
    return !wanted.isNamed()
        && own.contains(candidate.target())
        && own.stream()
            .filter(other -> !other.variadic() && !candidate.target().variadic())
            .filter(other -> !other.arguments().equals(candidate.target().arguments()))
            .anyMatch(other -> candidate.parameters().equals(parameters(wanted, other)));
  }

  private boolean isOpen(Wanted wanted) {
    return mayBeColumn(wanted)
        || mayBeSeveral(wanted)
        || scope.mayHaveFunction(wanted.schema(), wanted.name())
        || scope.mayHaveOverload(wanted.name(), wanted.arguments())
        || scope.mayHaveCasts(wanted.arguments());
  }

  /** A call with a row stands for a column of the row too. */
  private boolean mayBeColumn(Wanted wanted) {
    SqlType only = wanted.arguments().size() == 1 ? wanted.arguments().get(0).base() : null;
    if (only == null || only.form() != Form.COMPOSITE) {
      return false;
    }
    List<RowColumn> columns = scope.columns(only);
    return columns == null || columns.stream().anyMatch(c -> c.name().equals(wanted.name()));
  }

  /** In FROM {@code unnest} of several arrays is one of each ({@code transformRangeFunction}). */
  private static boolean mayBeSeveral(Wanted wanted) {
    return wanted.name().equals("unnest") && wanted.arguments().size() > 1;
  }

  /** What is known of a call with arguments that are not. */
  private Found guess(Wanted wanted, Candidates<Signature> candidates) {
    List<Candidate<Signature>> matching = candidates.matching(wanted.arguments());
    if (matching.isEmpty()) {
      boolean mayBeColumn = wanted.arguments().size() == 1;
      boolean named = !candidates.all().isEmpty();
      boolean unknown = mayBeColumn || named || isOpen(wanted);
      return Found.none(unknown ? Outcome.UNKNOWN : Outcome.MISSING);
    }
    Signature first = matching.get(0).target();
    boolean same =
        matching.stream()
            .map(Candidate::target)
            .allMatch(f -> f.result().equals(first.result()) && f.kind() == first.kind());
    if (!same || Polymorphism.isPolymorphic(first.result())) {
      boolean oneKind =
          matching.stream().map(Candidate::target).allMatch(f -> f.kind() == first.kind());
      return new Found(
          Outcome.UNKNOWN, oneKind ? first : null, SqlType.ANY_ONE, wanted.arguments());
    }
    return new Found(Outcome.UNKNOWN, first, first.result(), wanted.arguments());
  }

  /** A function of one argument that has the name of a type may be a cast. */
  private @Nullable Found cast(Wanted wanted) {
    SqlType target = BuiltIns.named(wanted.name());
    if (target == null || wanted.isNamed() || target.form() == Form.PSEUDO) {
      return null;
    }
    SqlType source = wanted.arguments().get(0);
    if (source.isLiteral()) {
      return new Found(Outcome.CAST, null, target, List.of(target));
    }
    Cast found = BuiltIns.cast(source.base(), target);
    boolean ofFunction = found != null && found.volatility() != 'b' && found.volatility() != 'x';
    boolean row = source.form() == Form.COMPOSITE || source.is("record");
    boolean possible = Coercions.way(source, target, Context.EXPLICIT) != null;
    return possible && !ofFunction && !row
        ? new Found(Outcome.CAST, null, target, List.of(target))
        : null;
  }

  private static Found found(Candidate<Signature> candidate, List<SqlType> arguments) {
    Signature function = candidate.target();
    Polymorphism meaning = Polymorphism.of(arguments, candidate.parameters());
    if (meaning == null) {
      return Found.none(Outcome.UNKNOWN);
    }
    SqlType result = meaning.resolve(function.result());
    List<SqlType> types = new ArrayList<>();
    for (SqlType parameter : candidate.parameters()) {
      SqlType type = meaning.resolve(parameter);
      types.add(type == null ? SqlType.ANY_ONE : type);
    }
    return new Found(
        meaning.isUndetermined() ? Outcome.UNDETERMINED : Outcome.FOUND,
        function,
        result == null ? SqlType.ANY_ONE : result,
        types);
  }

  /** Returns what takes so many arguments; the first of those with the same types. */
  private static List<Candidate<Signature>> candidates(Wanted wanted, List<Signature> known) {
    List<Candidate<Signature>> candidates = new ArrayList<>();
    for (Signature function : known) {
      List<SqlType> parameters = parameters(wanted, function);
      boolean there =
          parameters != null
              && candidates.stream().anyMatch(c -> c.parameters().equals(parameters));
      if (parameters != null && !there) {
        candidates.add(new Candidate<>(function, parameters));
      }
    }
    return candidates;
  }

  /** Returns the types that the arguments go into; null if they cannot in number or name. */
  private static @Nullable List<SqlType> parameters(Wanted wanted, Signature function) {
    if (wanted.isNamed()) {
      return named(wanted, function);
    }
    int count = wanted.arguments().size();
    int declared = function.arguments().size();
    if (function.variadic() && !wanted.variadic()) {
      int least = declared - Math.max(1, function.defaults());
      return count >= Math.max(least, declared)
          ? expanded(function, count)
          : shortened(function, count);
    }
    boolean enough = count >= declared - function.defaults() && count <= declared;
    return enough ? function.arguments().subList(0, count) : null;
  }

  private static @Nullable List<SqlType> shortened(Signature function, int count) {
    boolean enough = count >= function.arguments().size() - function.defaults();
    return enough ? function.arguments().subList(0, count) : null;
  }

  private static List<SqlType> expanded(Signature function, int count) {
    int last = function.arguments().size() - 1;
    List<SqlType> parameters = new ArrayList<>(function.arguments().subList(0, last));
    SqlType type = function.arguments().get(last);
    parameters.addAll(Collections.nCopies(count - last, element(type)));
    return parameters;
  }

  private static SqlType element(SqlType array) {
    return switch (array.name()) {
      case "anyarray" -> BuiltIns.type("anyelement");
      case "anycompatiblearray" -> BuiltIns.type("anycompatible");
      default -> array.element() == null ? array : array.element();
    };
  }

  private static @Nullable List<SqlType> named(Wanted wanted, Signature function) {
    List<SqlType> parameters = new ArrayList<>();
    boolean[] given = new boolean[function.arguments().size()];
    for (int i = 0; i < wanted.arguments().size(); i++) {
      String name = wanted.names().get(i);
      int at = name == null ? i : function.names().indexOf(name);
      if (at < 0 || at >= given.length || given[at]) {
        return null;
      }
      given[at] = true;
      parameters.add(function.arguments().get(at));
    }
    for (int i = 0; i < given.length - function.defaults(); i++) {
      if (!given[i]) {
        return null;
      }
    }
    return parameters;
  }
}
