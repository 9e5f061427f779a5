package dev.lintel.engine.rule;

/**
 * A rule. Rules are found by {@code java.util.ServiceLoader}; a rule has a public constructor
 * without arguments and no state, and may be called for several projects at once.
 */
public interface Rule {

  /** Returns what the rule says of itself; always the same. */
  RuleInfo info();

  /**
   * Looks at one project and reports what it finds.
   *
   * @param project everything known of the project
   * @param reporter takes the findings, in any order
   */
  void check(Project project, Reporter reporter);
}
