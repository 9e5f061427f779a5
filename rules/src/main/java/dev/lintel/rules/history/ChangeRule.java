package dev.lintel.rules.history;

import dev.lintel.engine.history.BaseRevision;
import dev.lintel.engine.history.MigrationChange;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Reporter;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;

/** Base of the rules about one kind of difference between the migrations at the base and now. */
abstract class ChangeRule implements Rule {

  private static final int SHORT_COMMIT = 10;

  private final RuleInfo info;
  private final MigrationChange.Kind kind;

  ChangeRule(RuleInfo info, MigrationChange.Kind kind) {
    this.info = info;
    this.kind = kind;
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  /** Words the finding about one difference. */
  abstract Finding finding(Project project, BaseRevision base, MigrationChange change);

  @Override
  public final void check(Project project, Reporter reporter) {
    BaseRevision base = project.comparison().base();
    if (base == null) {
      return;
    }
    for (MigrationChange change : project.comparison().changes()) {
      if (change.kind() == kind) {
        reporter.report(finding(project, base, change));
      }
    }
  }

  /** Returns the command that brings back what the base has at {@code path}. */
  static String restoreCommand(BaseRevision base, String path) {
    String commit = base.commit();
    String shown = commit.length() > SHORT_COMMIT ? commit.substring(0, SHORT_COMMIT) : commit;
    return "git checkout %s -- %s".formatted(shown, path);
  }

  /** Returns whether Prisma runs the migrations of the project. */
  static boolean runByPrisma(Project project) {
    return project.history().layout().isPrisma();
  }
}
