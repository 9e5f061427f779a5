package dev.lintel.rules.history;

import dev.lintel.engine.history.BaseComparison;
import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Reporter;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.SourceSpan;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Two migrations have the same version. */
public final class DuplicateVersionRule implements Rule {

  static final RuleInfo INFO =
      RuleInfo.of("LNT2005", "duplicate-version", Category.HISTORY, Severity.WARNING)
          .since("0.1")
          .summary("Two migrations have the same version")
          .why(
              """
              The number or time stamp at the head of the name says in which order migrations run. If two
              share it, the rest of the name decides, which is seldom what was meant; many tools refuse
              such a history. It happens when two branches take the next number.

              Give the one that is not merged yet a new number.
              """)
          .bad(
              """
              -- file: 001_init.sql
              CREATE TABLE prompt (id text NOT NULL);
              -- file: 002_text.sql
              ALTER TABLE prompt ADD COLUMN text text;
              -- file: 002_title.sql
              ALTER TABLE prompt ADD COLUMN title text;
              """)
          .good(
              """
              -- file: 001_init.sql
              CREATE TABLE prompt (id text NOT NULL);
              -- file: 002_text.sql
              ALTER TABLE prompt ADD COLUMN text text;
              -- file: 003_title.sql
              ALTER TABLE prompt ADD COLUMN title text;
              """)
          .message(
              "same-version",
              "Migration '{0}' has the same version '{1}' as migration '{2}'; the rest of the name"
                  + " decides which runs first.");

  /** What runs such migrations without a word, since it tells them apart by name or journal. */
  private static final Set<LayoutKind> BY_NAME =
      EnumSet.of(LayoutKind.PRISMA, LayoutKind.WASP, LayoutKind.DRIZZLE, LayoutKind.SQL_MIGRATE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Project project, Reporter reporter) {
    Map<String, Migration> firstOfVersion = new HashMap<>();
    for (Migration migration : project.history().migrations()) {
      String version = migration.version();
      Migration first = version == null ? null : firstOfVersion.putIfAbsent(version, migration);
      if (version != null && first != null && matters(project, first, migration)) {
        reporter.report(finding(project, version, first, migration));
      }
    }
  }

  /** Two merged migrations have run in some order everywhere; nothing can be done about them. */
  private static boolean matters(Project project, Migration first, Migration second) {
    BaseComparison comparison = project.comparison();
    return comparison.base() == null
        || comparison.added(first.name())
        || comparison.added(second.name());
  }

  private static Finding finding(
      Project project, String version, Migration first, Migration second) {
    boolean swap =
        project.comparison().added(first.name()) && !project.comparison().added(second.name());
    Migration at = swap ? first : second;
    Migration other = swap ? second : first;
    Severity severity =
        BY_NAME.contains(project.history().layout()) ? Severity.NOTE : Severity.WARNING;
    return Finding.of(
            INFO,
            "same-version",
            SourceSpan.startOf(at.path()),
            at.name(),
            at.name(),
            version,
            other.name())
        .withSeverity(severity)
        .withRelated(
            "Migration '%s' has this version too".formatted(other.name()),
            SourceSpan.startOf(other.path()));
  }
}
