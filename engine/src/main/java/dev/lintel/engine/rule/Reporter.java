package dev.lintel.engine.rule;

/** Takes the findings of a rule. */
@FunctionalInterface
public interface Reporter {

  /** Reports a finding. */
  void report(Finding finding);
}
