package dev.lintel.rules;

import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Reporter;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Base of the rules about what could not be read in a history. Each kind of problem that a history
 * can have belongs to exactly one of them.
 */
public abstract class ProblemRule implements Rule {

  private final RuleInfo info;
  private final Set<ProblemKind> kinds;

  /**
   * Creates the rule.
   *
   * @param info the rule, with the message {@code problem}, whose only argument is what the problem
   *     says
   * @param kinds the kinds of problem it reports
   */
  protected ProblemRule(RuleInfo info, ProblemKind... kinds) {
    this.info = info;
    this.kinds = Set.of(kinds);
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  /** Returns the kinds of problem that belong to this rule and to no other. */
  public final Set<ProblemKind> kinds() {
    return kinds;
  }

  @Override
  public final void check(Project project, Reporter reporter) {
    Stream.concat(project.history().problems().stream(), project.drift().problems().stream())
        .filter(problem -> kinds.contains(problem.kind()))
        .forEach(problem -> reporter.report(finding(problem)));
  }

  private Finding finding(Problem problem) {
    return Finding.of(info, "problem", problem.span(), problem.span().file(), problem.message());
  }
}
