package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.OperatorSignature;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.expression.Candidates.Candidate;
import dev.lintel.engine.replay.postgresql.expression.Term.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the operator that is meant ({@code parse_oper.c} of the server's source). */
final class OperatorResolution {

  private final ExpressionScope scope;

  OperatorResolution(ExpressionScope scope) {
    this.scope = scope;
  }

  /**
   * What an operator does with its operands.
   *
   * @param operands the types that they are cast to
   * @param declared the types that the operator is declared for
   * @param volatility that of its function
   */
  record Resolved(
      SqlType result, List<SqlType> operands, List<SqlType> declared, char volatility) {}

  /**
   * Returns the operator.
   *
   * @param operands the types of the operands, one or two
   * @return null if it is not known
   */
  @Nullable Resolved resolve(
      @Nullable String schema, String name, List<SqlType> operands, Place place) {
    Candidates<OperatorSignature> candidates = candidates(name, operands.size());
    if (operands.stream().anyMatch(type -> !type.isKnown())) {
      return guess(schema, candidates, operands);
    }
    if (schema != null && !schema.equals("pg_catalog")) {
      return null;
    }
    Optional<Candidate<OperatorSignature>> exact = exact(candidates, operands);
    if (exact.isPresent()) {
      return resolved(exact.get(), operands);
    }
    List<Candidate<OperatorSignature>> matching = candidates.matching(operands);
    Optional<Candidate<OperatorSignature>> best =
        matching.size() == 1 ? Optional.of(matching.get(0)) : Candidates.best(operands, matching);
    boolean closed =
        !scope.mayHaveOperator(schema, name, operands) && !scope.mayHaveCasts(operands);
    if (best.isPresent()) {
      return closed ? resolved(best.get(), operands) : unsure(best.get(), operands);
    }
    if (!closed) {
      return null;
    }
    String signature = signature(schema, name, operands);
    throw matching.isEmpty()
        ? refused(RefusalKind.MISSING_OPERATOR, "operator does not exist: " + signature, place)
        : refused(RefusalKind.AMBIGUOUS_FUNCTION, "operator is not unique: " + signature, place);
  }

  private @Nullable Resolved unsure(
      Candidate<OperatorSignature> candidate, List<SqlType> operands) {
    Resolved resolved = resolved(candidate, operands);
    // With a string on one side, an operator of the history's own may fit better.
    return operands.stream().anyMatch(SqlType::isLiteral) ? null : resolved;
  }

  private static Candidates<OperatorSignature> candidates(String name, int count) {
    List<Candidate<OperatorSignature>> all = new ArrayList<>();
    for (OperatorSignature operator : BuiltIns.operators(name)) {
      SqlType left = operator.left();
      if (count == 1 && left == null) {
        all.add(new Candidate<>(operator, List.of(operator.right())));
      } else if (count == 2 && left != null) {
        all.add(new Candidate<>(operator, List.of(left, operator.right())));
      }
    }
    return new Candidates<>(all);
  }

  /** What is known of an operator between operands that are not. */
  private @Nullable Resolved guess(
      @Nullable String schema, Candidates<OperatorSignature> candidates, List<SqlType> operands) {
    List<Candidate<OperatorSignature>> matching = candidates.matching(operands);
    boolean same =
        !matching.isEmpty()
            && matching.stream().map(c -> c.target().result()).distinct().count() == 1;
    return same && (schema == null || schema.equals("pg_catalog"))
        ? new Resolved(matching.get(0).target().result(), operands, operands, '?')
        : null;
  }

  /** An operator of exactly these types; a string is first taken for what stands beside it. */
  private static Optional<Candidate<OperatorSignature>> exact(
      Candidates<OperatorSignature> candidates, List<SqlType> operands) {
    if (operands.size() == 1) {
      return candidates.exact(operands);
    }
    SqlType left = operands.get(0);
    SqlType right = operands.get(1);
    if (left.isLiteral() == right.isLiteral()) {
      return candidates.exact(operands);
    }
    SqlType known = left.isLiteral() ? right : left;
    Optional<Candidate<OperatorSignature>> exact = candidates.exact(List.of(known, known));
    SqlType base = known.base();
    return exact.isPresent() || base.equals(known) ? exact : candidates.exact(List.of(base, base));
  }

  private static @Nullable Resolved resolved(
      Candidate<OperatorSignature> candidate, List<SqlType> operands) {
    OperatorSignature operator = candidate.target();
    Polymorphism meaning = Polymorphism.of(operands, candidate.parameters());
    if (meaning == null) {
      return null;
    }
    SqlType result = meaning.resolve(operator.result());
    List<SqlType> types = new ArrayList<>();
    for (SqlType parameter : candidate.parameters()) {
      SqlType type = meaning.resolve(parameter);
      types.add(type == null ? SqlType.ANY_ONE : type);
    }
    return new Resolved(
        result == null ? SqlType.ANY_ONE : result,
        types,
        candidate.parameters(),
        operator.volatility());
  }

  private String signature(@Nullable String schema, String name, List<SqlType> operands) {
    String written = schema == null ? name : schema + "." + name;
    return operands.size() == 1
        ? written + " " + scope.printed(operands.get(0))
        : scope.printed(operands.get(0)) + " " + written + " " + scope.printed(operands.get(1));
  }

  private RuntimeException refused(RefusalKind kind, String message, Place place) {
    return scope.refused(kind, message, place.start(), place.end());
  }
}
