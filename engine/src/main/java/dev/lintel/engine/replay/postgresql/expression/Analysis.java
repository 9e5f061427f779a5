package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.expression.Coercions.Context;
import dev.lintel.engine.replay.postgresql.expression.OperatorResolution.Resolved;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the server finds out about an expression before it runs it (its parse analysis). */
public final class Analysis {

  private final ExpressionScope scope;
  private final ExpressionTypes types;
  private final @Nullable Term term;
  private final Typed type;

  private Analysis(ExpressionScope scope, ExpressionTypes types, @Nullable Term term) {
    this.scope = scope;
    this.types = types;
    this.term = term;
    this.type = term == null ? Typed.UNKNOWN : types.of(term);
  }

  /**
   * Reads an expression.
   *
   * @throws RuntimeException the scope's refusal, if the server certainly refuses the expression
   */
  public static Analysis of(String text, ExpressionScope scope, Setting setting) {
    return new Analysis(scope, new ExpressionTypes(scope, setting), TermReader.read(text));
  }

  /**
   * Reads an expression that is kept, where columns have got other types since it was stored.
   *
   * @param before what its names meant then
   * @param after what they mean now
   * @return null if it could not be read
   */
  public static @Nullable Analysis ofKept(
      String text, ExpressionScope before, ExpressionScope after, Setting setting) {
    Term term = TermReader.read(text);
    if (term == null) {
      return null;
    }
    ExpressionTypes stored = new ExpressionTypes(before, setting);
    stored.of(term);
    return new Analysis(after, new ExpressionTypes(after, setting, stored.stored()), term);
  }

  /**
   * Checks what stands behind CALL.
   *
   * @throws RuntimeException the scope's refusal, if there is certainly no such procedure
   */
  public static void requireProcedure(String text, ExpressionScope scope) {
    if (TermReader.read(text) instanceof Term.Call call) {
      new ExpressionTypes(scope, Setting.CALL_ARGUMENT).requireProcedure(call);
    }
  }

  /** Returns the type; {@link Typed#UNKNOWN} if it is not known. */
  public Typed type() {
    return type;
  }

  /** Returns whether its value certainly depends on more than its operands. */
  public boolean isMutable() {
    return types.dependence().isMutable();
  }

  /**
   * An operator of two operands.
   *
   * @param operands the types that it is declared for
   */
  public record Applied(String operator, List<SqlType> operands) {
    public Applied {
      operands = List.copyOf(operands);
    }
  }

  /** Returns the operator that is applied last of all; null if there is none, or not known. */
  public @Nullable Applied applied() {
    if (!(term instanceof Term.Operation operation) || operation.left() == null) {
      return null;
    }
    Resolved resolved = types.resolved(operation);
    return resolved == null ? null : new Applied(operation.operator(), resolved.declared());
  }

  /**
   * Computes it.
   *
   * @param columns the values of the names in it
   */
  public Known value(Function<String, Known> columns) {
    return term == null ? Known.UNKNOWN : new Evaluation(scope, types, columns).of(term);
  }

  /**
   * A constant.
   *
   * @param number whether it is a number; if not, a string
   */
  public record Literal(String text, boolean number) {}

  /**
   * A value that is cast to a type.
   *
   * @param type the type as the catalog keeps it
   * @param value the value as one of that type
   */
  public record Conversion(DataType type, Known value) {}

  /** Returns the casts that the whole expression is, those inside first. */
  public List<Conversion> conversions() {
    List<Conversion> conversions = new ArrayList<>();
    Term part = term;
    while (part instanceof Term.CastTo cast) {
      Typed target = types.of(cast);
      Known operand =
          new Evaluation(scope, types, name -> Known.UNKNOWN).operand(cast, target.type());
      conversions.add(0, new Conversion(target.data(), operand.as(target.type())));
      part = cast.operand();
    }
    return conversions;
  }

  /** Returns the constant that the expression is, be it cast to text; null if it is none. */
  public @Nullable Literal literal() {
    return term == null ? null : literal(term);
  }

  private @Nullable Literal literal(Term part) {
    if (part instanceof Term.Value value) {
      return switch (value.constant()) {
        case STRING -> new Literal(value.text(), false);
        case INTEGER, DECIMAL -> new Literal(value.text(), true);
        case BITS -> new Literal(value.text(), false);
        case BOOLEAN, NULL -> null;
      };
    }
    if (part instanceof Term.CastTo cast && types.of(part).equals(Typed.of("text"))) {
      Literal inner = literal(cast.operand());
      return inner == null || inner.number() ? null : inner;
    }
    boolean signed =
        part instanceof Term.Operation sign && sign.left() == null && sign.operator().equals("-");
    if (signed) {
      Literal inner = literal(((Term.Operation) part).right());
      return inner == null || !inner.number() || inner.text().startsWith("-")
          ? null
          : new Literal("-" + inner.text(), true);
    }
    return null;
  }

  /**
   * Refuses an expression that is no boolean.
   *
   * @param word what the server's message calls the clause
   */
  public void requireBoolean(String word) {
    if (term != null) {
      types.requireBoolean(term, word);
    }
  }

  /**
   * Refuses an expression that cannot be assigned to something.
   *
   * @param target the type of that
   * @param message the server's words, with one place for the type of the expression
   */
  public void requireAssignable(SqlType target, String message) {
    if (term == null) {
      return;
    }
    if (!Coercions.can(type.type(), target, Context.ASSIGNMENT)
        && !scope.mayHaveCasts(List.of(type.type()))) {
      throw scope.refused(
          RefusalKind.TYPE_MISMATCH,
          message.formatted(scope.printed(type.type())),
          term.place().start(),
          term.place().end());
    }
    types.coerce(term, type.type(), target);
  }
}
