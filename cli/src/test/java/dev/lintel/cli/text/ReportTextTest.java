package dev.lintel.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.lint.LintReport;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportTextTest {

  private static final RuleInfo RULE =
      RuleInfo.of("LNT1001", "duplicate-column", Category.REPLAY, Severity.ERROR)
          .message("twice", "The column '{0}' of table '{1}' exists already.");

  private static final SourceFile INIT =
      new SourceFile(
          "prisma/migrations/1_init/migration.sql",
          """
          CREATE TABLE "SystemPrompt" (
              "id" TEXT NOT NULL,
              "previousVersionId" TEXT
          );
          """);

  private static final SourceFile LATER =
      new SourceFile(
          "prisma/migrations/2_versions/migration.sql",
          "ALTER TABLE \"SystemPrompt\" ADD COLUMN \"previousVersionId\" TEXT;\n");

  @Test
  void showsBothPlacesTheDatabasesWordsAndWhatToDo() {
    Finding finding =
        finding(span(LATER, "\"previousVersionId\""))
            .withRelated("made here first", span(INIT, "\"previousVersionId\""))
            .withDatabaseError(
                "42701", "column \"previousVersionId\" of relation \"SystemPrompt\" already exists")
            .withAdvice(
                "Remove the second definition from 'prisma/migrations/2_versions/migration.sql',"
                    + " which no merged history contains.");

    assertThat(text(Paint.PLAIN, List.of(finding), INIT, LATER))
        .isEqualTo(
            """
            error[LNT1001 duplicate-column]: The column 'previousVersionId' of table
              'SystemPrompt' exists already.
              --> prisma/migrations/2_versions/migration.sql:1:39
               |
             1 | ALTER TABLE "SystemPrompt" ADD COLUMN "previousVersionId" TEXT;
               |                                       ^^^^^^^^^^^^^^^^^^^
               |
              ::: prisma/migrations/1_init/migration.sql:3:5
               |
             3 |     "previousVersionId" TEXT
               |     ------------------- made here first
               |
               = database: column "previousVersionId" of relation "SystemPrompt" already
                 exists (SQLSTATE 42701)
               = to do: Remove the second definition from
                 'prisma/migrations/2_versions/migration.sql', which no merged history
                 contains.

            1 error.
            """);
  }

  @Test
  void staysWithinEightyColumns() {
    SourceFile wide =
        new SourceFile("a.sql", "select " + "1, ".repeat(100) + "\"previousVersionId\";");
    Finding finding =
        finding(span(wide, "\"previousVersionId\""))
            .withRelated("a long remark that goes on and on ".repeat(4), span(wide, "select"))
            .withAdvice("words ".repeat(50));

    assertThat(text(Paint.PLAIN, List.of(finding), wide).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void putsALongRemarkBelowTheMark() {
    Finding finding =
        finding(span(LATER, "\"previousVersionId\""))
            .withRelated(
                "is made here first, by migration '1_init', and then again",
                span(INIT, "TEXT NOT NULL"));

    assertThat(text(Paint.PLAIN, List.of(finding), INIT, LATER))
        .contains(
            """
             2 |     "id" TEXT NOT NULL,
               |          -------------
               | is made here first, by migration '1_init', and then again
               |
            """);
  }

  @Test
  void marksTheFirstLineOfWhatGoesOverSeveral() {
    Finding finding = finding(INIT.span(0, INIT.text().length() - 1));

    assertThat(text(Paint.PLAIN, List.of(finding), INIT))
        .contains(
            """
             1 | CREATE TABLE "SystemPrompt" (
               | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ to line 4
            """);
  }

  @Test
  void showsNoLineForWhatConcernsTheWholeFileOrAFileThatIsGone() {
    List<Finding> findings =
        List.of(finding(SourceSpan.startOf(INIT.path())), finding(SourceSpan.startOf("gone.sql")));

    assertThat(text(Paint.PLAIN, findings, INIT))
        .doesNotContain(" |")
        .contains("  --> prisma/migrations/1_init/migration.sql:1:1\n", "  --> gone.sql:1:1\n");
  }

  @Test
  void coloursOnlyWhenAskedTo() {
    List<Finding> findings = List.of(finding(span(LATER, "TEXT")));

    String plain = text(Paint.PLAIN, findings, LATER);
    String coloured = text(new Paint(true), findings, LATER);

    assertThat(plain).doesNotContain("\u001B");
    assertThat(coloured).contains("\u001B[1;31merror\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void countsBySeverity() {
    Finding finding = finding(span(LATER, "TEXT"));
    List<Finding> findings =
        List.of(
            finding.withSeverity(Severity.NOTE),
            finding,
            finding.withSeverity(Severity.WARNING),
            finding.withSeverity(Severity.WARNING));

    assertThat(text(Paint.PLAIN, findings, LATER)).endsWith("\n1 error, 2 warnings, 1 note.\n");
    assertThat(text(Paint.PLAIN, List.of())).isEmpty();
  }

  @Test
  void printsFindingsOnlyWhenQuiet() {
    assertThat(new ReportText(Paint.PLAIN, true, false).of(report(List.of()))).isEmpty();
  }

  private static String text(Paint paint, List<Finding> findings, SourceFile... files) {
    return new ReportText(paint, false, false).of(report(findings, files));
  }

  static LintReport report(List<Finding> findings, SourceFile... files) {
    return new LintReport(
        Path.of("/repository"),
        List.of(),
        List.of(RULE),
        findings,
        List.of(),
        Arrays.stream(files).collect(Collectors.toMap(SourceFile::path, Function.identity())));
  }

  static Finding finding(SourceSpan span) {
    return Finding.of(
        RULE, "twice", span, "SystemPrompt.previousVersionId", "previousVersionId", "SystemPrompt");
  }

  static SourceSpan span(SourceFile file, String text) {
    int start = file.text().indexOf(text);
    return file.span(start, start + text.length());
  }
}
