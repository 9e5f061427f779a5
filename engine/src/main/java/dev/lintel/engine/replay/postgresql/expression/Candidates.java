package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Functions or operators that a call may mean, and the choice among them ({@code
 * func_match_argtypes} and {@code func_select_candidate} of the server's source; PostgreSQL 17
 * documentation, sections 10.2 and 10.3).
 *
 * @param <T> what is chosen
 * @param all what there is, with the types that the arguments go into
 */
record Candidates<T>(List<Candidate<T>> all) {

  /**
   * One of them.
   *
   * @param parameters the types that the arguments go into, one for each
   */
  record Candidate<T>(T target, List<SqlType> parameters) {}

  /** Returns those that the arguments go into. */
  List<Candidate<T>> matching(List<SqlType> arguments) {
    return all.stream().filter(c -> Coercions.can(arguments, c.parameters())).toList();
  }

  /** Returns the one whose parameters have the very types of the arguments. */
  Optional<Candidate<T>> exact(List<SqlType> arguments) {
    return all.stream().filter(c -> c.parameters().equals(arguments)).findFirst();
  }

  /** Returns the best of those that match; empty if there is no best one. */
  static <T> Optional<Candidate<T>> best(List<SqlType> arguments, List<Candidate<T>> matching) {
    if (matching.isEmpty()) {
      return Optional.empty();
    }
    List<SqlType> bases = arguments.stream().map(SqlType::base).toList();
    List<Candidate<T>> left = most(matching, candidate -> exactMatches(bases, candidate));
    if (left.size() == 1) {
      return Optional.of(left.get(0));
    }
    left = most(left, candidate -> preferredMatches(bases, candidate));
    if (left.size() == 1) {
      return Optional.of(left.get(0));
    }
    if (bases.stream().noneMatch(SqlType::isLiteral)) {
      return Optional.empty();
    }
    left = byCategory(bases, left);
    if (left.size() == 1) {
      return Optional.of(left.get(0));
    }
    return byKnown(bases, left);
  }

  private static <T> int exactMatches(List<SqlType> arguments, Candidate<T> candidate) {
    int matches = 0;
    for (int i = 0; i < arguments.size(); i++) {
      boolean known = !arguments.get(i).isLiteral();
      matches += known && candidate.parameters().get(i).equals(arguments.get(i)) ? 1 : 0;
    }
    return matches;
  }

  private static <T> int preferredMatches(List<SqlType> arguments, Candidate<T> candidate) {
    int matches = 0;
    for (int i = 0; i < arguments.size(); i++) {
      SqlType argument = arguments.get(i);
      SqlType parameter = candidate.parameters().get(i);
      boolean preferred = parameter.preferred() && parameter.category() == argument.category();
      boolean match = parameter.equals(argument) || preferred;
      matches += !argument.isLiteral() && match ? 1 : 0;
    }
    return matches;
  }

  private static <T> List<Candidate<T>> most(
      List<Candidate<T>> candidates, ToIntFunction<Candidate<T>> matches) {
    int most = candidates.stream().mapToInt(matches).max().orElse(0);
    return candidates.stream().filter(c -> matches.applyAsInt(c) == most).toList();
  }

  /**
   * Strings without a type go into strings where they may, else into the only category there is.
   */
  private static <T> List<Candidate<T>> byCategory(
      List<SqlType> arguments, List<Candidate<T>> candidates) {
    List<Predicate<Candidate<T>>> tests = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (!arguments.get(i).isLiteral()) {
        continue;
      }
      int slot = i;
      List<SqlType> types = candidates.stream().map(c -> c.parameters().get(slot)).toList();
      boolean string = types.stream().anyMatch(type -> type.category() == 'S');
      char category = string ? 'S' : types.get(0).category();
      if (types.stream().anyMatch(type -> !string && type.category() != category)) {
        return candidates;
      }
      boolean preferred =
          types.stream().anyMatch(type -> type.category() == category && type.preferred());
      tests.add(
          candidate -> {
            SqlType type = candidate.parameters().get(slot);
            return type.category() == category && (!preferred || type.preferred());
          });
    }
    List<Candidate<T>> kept =
        candidates.stream().filter(c -> tests.stream().allMatch(test -> test.test(c))).toList();
    return kept.isEmpty() ? candidates : kept;
  }

  /** If all known arguments have one type, the others are taken to have it too. */
  private static <T> Optional<Candidate<T>> byKnown(
      List<SqlType> arguments, List<Candidate<T>> candidates) {
    List<SqlType> known = arguments.stream().filter(type -> !type.isLiteral()).distinct().toList();
    if (known.size() != 1) {
      return Optional.empty();
    }
    List<SqlType> assumed = arguments.stream().map(type -> known.get(0)).toList();
    List<Candidate<T>> fitting =
        candidates.stream().filter(c -> Coercions.can(assumed, c.parameters())).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
