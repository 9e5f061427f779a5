package dev.lintel.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.declared.Drift;
import dev.lintel.engine.history.BaseComparison;
import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.migration.SessionStart;
import dev.lintel.engine.replay.Replay;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Reporter;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Dialect;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

final class RuleRunTest {

  @Test
  void sortsFindingsByPlaceThenRule() {
    RuleRun run =
        run(
            rule("ZZ0002", (info, reporter) -> reporter.report(finding(info, 7))),
            rule(
                "ZZ0001",
                (info, reporter) -> {
                  reporter.report(finding(info, 9));
                  reporter.report(finding(info, 7));
                }));

    assertThat(run.findings())
        .extracting(finding -> finding.span().line() + " " + finding.rule().id())
        .containsExactly("7 ZZ0001", "7 ZZ0002", "9 ZZ0001");
  }

  @Test
  void keepsAFindingOnce() {
    RuleRun run =
        run(
            rule(
                "ZZ0001",
                (info, reporter) -> {
                  reporter.report(finding(info, 7));
                  reporter.report(finding(info, 7));
                }));

    assertThat(run.findings()).hasSize(1);
  }

  @Test
  void makesAProblemOfARuleThatThrowsAndRunsTheOthers() {
    RuleRun run =
        run(
            rule(
                "ZZ0001",
                (info, reporter) -> {
                  throw new IllegalStateException("no such table");
                }),
            rule("ZZ0002", (info, reporter) -> reporter.report(finding(info, 7))));

    assertThat(run.findings()).hasSize(1);
    assertThat(run.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(ProblemKind.RULE_FAILED);
              assertThat(problem.message())
                  .contains("ZZ0001", "'prisma/migrations'", "no such table", "RuleRunTest");
            });
  }

  private static RuleRun run(Rule... rules) {
    RuleRun run = new RuleRun(List.of(rules));
    run.check(emptyProject());
    return run;
  }

  private static Finding finding(RuleInfo info, int line) {
    return Finding.of(info, "m", new SourceSpan("a.sql", line, 1, line, 5), "Prompt", "Prompt");
  }

  private static Rule rule(String id, BiConsumer<RuleInfo, Reporter> check) {
    RuleInfo info =
        RuleInfo.of(
                id, "rule-" + id.toLowerCase(java.util.Locale.ROOT), Category.DESIGN, Severity.NOTE)
            .message("m", "Something is wrong with '{0}'.");
    return new Rule() {
      @Override
      public RuleInfo info() {
        return info;
      }

      @Override
      public void check(Project project, Reporter reporter) {
        check.accept(info, reporter);
      }
    };
  }

  private static Project emptyProject() {
    Path root = Path.of("").toAbsolutePath();
    MigrationHistory history =
        new MigrationHistory(
            LayoutKind.PRISMA,
            Dialect.POSTGRESQL,
            root,
            root.resolve("prisma/migrations"),
            "prisma/migrations",
            List.of(),
            null,
            null,
            Outside.NOTHING,
            List.of());
    return new Project(
        history,
        new Replay(Dialect.POSTGRESQL, Catalog.empty(), List.of(), null, SessionStart.DEFAULT),
        new BaseComparison(null, null, List.of()),
        Drift.NONE);
  }
}
