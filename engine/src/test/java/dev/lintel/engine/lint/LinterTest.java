package dev.lintel.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.plugin.LoadedRules;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Reporter;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinterTest {

  @TempDir Path folder;

  @BeforeEach
  void writeTwoProjects() throws IOException {
    write(
        "shop/prisma/migrations/20250101000000_init/migration.sql",
        "CREATE TABLE \"Order\" (\"id\" TEXT);");
    write(
        "shop/prisma/schema.prisma",
        "datasource db {\n  provider = \"postgresql\"\n}\nmodel Order {\n  id String @id\n}\n");
    write(
        "blog/prisma/migrations/20250101000000_init/migration.sql",
        "CREATE TABLE \"Post\" (\"id\" TEXT);");
  }

  @Test
  void lintsEveryHistoryBelowThePath() {
    LintReport report = lint(Progress.NONE, ".");

    assertThat(report.root()).isEqualTo(folder);
    assertThat(report.projects())
        .extracting(project -> project.history().path())
        .containsExactly("blog/prisma/migrations", "shop/prisma/migrations");
    assertThat(report.findings())
        .extracting(finding -> finding.arguments().get(0))
        .containsExactly("blog/prisma/migrations", "shop/prisma/migrations");
    assertThat(report.rules()).extracting(RuleInfo::id).containsExactly("ZZ0001");
    assertThat(report.problems()).isEmpty();
  }

  @Test
  void keepsTheSourcesThatFindingsMayPointTo() {
    assertThat(lint(Progress.NONE, ".").sources())
        .containsOnlyKeys(
            "blog/prisma/migrations/20250101000000_init/migration.sql",
            "shop/prisma/migrations/20250101000000_init/migration.sql",
            "shop/prisma/schema.prisma");
  }

  @Test
  void saysThatAPathIsMissingAndLintsTheOthers() {
    LintReport report = lint(Progress.NONE, "nowhere", "blog");

    assertThat(report.projects()).hasSize(1);
    assertThat(report.problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.MISSING_PATH);
  }

  @Test
  void tellsHowFarItIs() {
    List<String> told = new ArrayList<>();
    lint((activity, done, total) -> told.add(activity + " " + done + "/" + total), ".");

    assertThat(told)
        .containsExactly(
            "looking for migrations 0/0",
            "checking blog/prisma/migrations 0/2",
            "checking shop/prisma/migrations 1/2");
  }

  private LintReport lint(Progress progress, String... paths) {
    LintRequest request =
        new LintRequest(
            folder,
            Arrays.stream(paths).map(Path::of).toList(),
            null,
            null,
            null,
            null,
            null,
            null);
    LoadedRules rules = new LoadedRules(List.of(new HistoryRule()), List.of());
    return new Linter(rules, progress).lint(request, Map.of());
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Reports every history. */
  private static final class HistoryRule implements Rule {
    private static final RuleInfo INFO =
        RuleInfo.of("ZZ0001", "history", Category.HISTORY, Severity.NOTE)
            .message("here", "There is a history in '{0}'.");

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public void check(Project project, Reporter reporter) {
      String path = project.history().path();
      reporter.report(Finding.of(INFO, "here", SourceSpan.startOf(path), path, path));
    }
  }
}
