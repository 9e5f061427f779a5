package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.expression.Coercions.Context;
import dev.lintel.engine.replay.postgresql.expression.Term.Constant;
import java.util.List;
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

  /** Returns the type; {@link Typed#UNKNOWN} if it is not known. */
  public Typed type() {
    return type;
  }

  /** Returns whether its value certainly depends on more than its operands. */
  public boolean isMutable() {
    return types.dependence().isMutable();
  }

  /** Returns the text if the expression is a string and nothing else; null if not. */
  public @Nullable String string() {
    return term instanceof Term.Value value && value.constant() == Constant.STRING
        ? value.text()
        : null;
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
