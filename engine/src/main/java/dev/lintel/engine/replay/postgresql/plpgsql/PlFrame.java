package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TextRange;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of a body: its variables and how far it has come. */
final class PlFrame {

  /** More turns of loops than anybody's migration makes. */
  private static final int MOST_TURNS = 20_000;

  private final Execution execution;
  private final PlVariables variables = new PlVariables();
  private PlMode reached = PlMode.CERTAIN;
  private PlValue result = PlValue.UNKNOWN;
  private boolean quiet;
  private boolean mayRaise;
  private @Nullable Refused handled;
  private int turns;
  private final Set<TextRange> seen = new HashSet<>();

  /**
   * Prepares a run.
   *
   * @param execution where it runs; its file holds the body
   */
  PlFrame(Execution execution) {
    this.execution = execution;
  }

  Execution execution() {
    return execution;
  }

  PlVariables variables() {
    return variables;
  }

  String text(TextRange range) {
    return execution.file().text().substring(range.start(), range.end());
  }

  PlExpression expression(TextRange range) {
    return new PlExpression(Tokens.of(text(range)), execution, variables);
  }

  /** Returns how sure it is that the body has come this far. */
  PlMode reached() {
    return reached;
  }

  /** Takes note that something before may have left the body. */
  void mayHaveLeft(PlMode mode) {
    reached = reached.and(mode);
  }

  PlValue result() {
    return result;
  }

  void setResult(PlValue value) {
    result = value;
  }

  /** Returns whether statements are read that an empty database does not run. */
  boolean isQuiet() {
    return quiet;
  }

  void setQuiet(boolean newQuiet) {
    quiet = newQuiet;
  }

  /** Returns whether an error may have been raised since it was asked last. */
  boolean mayHaveRaised() {
    boolean raised = mayRaise;
    mayRaise = false;
    return raised;
  }

  void noteRaise() {
    mayRaise = true;
  }

  /** Returns the error that an exception clause handles; null if none does. */
  @Nullable Refused handled() {
    return handled;
  }

  void setHandled(@Nullable Refused error) {
    handled = error;
  }

  /** Refuses a body whose value cannot be computed, if it certainly must be. */
  void requireValue(PlExpression expression, TextRange place, PlMode mode) {
    ValueFault fault = expression.fault();
    if (fault != null && !expression.assumed() && mode.and(reached) == PlMode.CERTAIN) {
      throw execution.refused(
          fault.kind(),
          fault.message(),
          ObjectPath.relation(new QualifiedName("", "")),
          execution.span(execution.file().span(place.start(), place.end())),
          null);
    }
  }

  /** Returns whether a part of the body is seen for the first time in this run. */
  boolean isFirstTime(TextRange range) {
    return seen.add(range);
  }

  /** Returns whether a loop may make another turn. */
  boolean mayTurn() {
    return ++turns <= MOST_TURNS;
  }
}
