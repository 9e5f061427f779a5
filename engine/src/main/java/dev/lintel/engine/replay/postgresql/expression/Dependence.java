package dev.lintel.engine.replay.postgresql.expression;

/** Whether the value of an expression depends on more than what stands in it. */
final class Dependence {

  private boolean mutable;

  /** Takes note of a call of that volatility; {@code ?} is not known. */
  void add(char volatility) {
    mutable |= volatility == 's' || volatility == 'v';
  }

  /** Returns whether it certainly does. */
  boolean isMutable() {
    return mutable;
  }
}
