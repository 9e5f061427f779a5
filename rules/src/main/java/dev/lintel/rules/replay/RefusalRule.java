package dev.lintel.rules.replay;

import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.ReplayedMigration;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Reporter;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import java.util.Set;

/**
 * Base of the rules about refused statements: finds the refusals of its kinds, and adds to each
 * finding what the database would say. A subclass words the finding.
 */
abstract class RefusalRule implements Rule {

  private final RuleInfo info;
  private final Set<RefusalKind> kinds;

  RefusalRule(RuleInfo info, RefusalKind... kinds) {
    this.info = info;
    this.kinds = Set.of(kinds);
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  /** Returns the kinds of refusal that belong to this rule and to no other. */
  final Set<RefusalKind> kinds() {
    return kinds;
  }

  /** Words the finding: message, other places and advice. */
  abstract Finding finding(RefusedStep refused);

  @Override
  public final void check(Project project, Reporter reporter) {
    for (ReplayedMigration migration : project.replay().migrations()) {
      for (Step step : migration.steps()) {
        Refusal refusal = step.refusal();
        if (refusal != null && kinds.contains(refusal.kind())) {
          RefusedStep refused = new RefusedStep(project, migration.migration(), step, refusal);
          reporter.report(
              finding(refused).withDatabaseError(refusal.sqlState(), refusal.message()));
        }
      }
    }
  }
}
