package dev.lintel.sarif;

import dev.lintel.engine.lint.LintReport;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Fix;
import dev.lintel.engine.rule.Replacement;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes reports by hand. */
final class Reports {

  static final RuleInfo DUPLICATE =
      RuleInfo.of("LNT1001", "duplicate-column", Category.REPLAY, Severity.ERROR)
          .since("0.1")
          .summary("A column is added to a table that has it")
          .why(
              """
              The database refuses the statement, and **with it** the migration.

              See [the manual](https://www.postgresql.org/docs/17/sql-altertable.html); use `DROP` with care.
              """)
          .bad("alter table t add column a int;\nalter table t add column a int;")
          .good("alter table t add column a int;")
          .message("added-twice", "The column '{0}' of table '{1}' exists already.");

  static final RuleInfo EDITED =
      RuleInfo.of("LNT2001", "edited-migration", Category.HISTORY, Severity.WARNING)
          .since("0.1")
          .summary("A merged migration was edited")
          .why("Databases that have run it do not run it again.")
          .bad("-- edit")
          .good("-- new file")
          .message("edited", "The merged migration '{0}' differs from the base.");

  static final SourceFile OLD =
      new SourceFile(
          "prisma/migrations/1_init/migration.sql",
          "CREATE TABLE \"Prompt\" (\n  \"id\" TEXT NOT NULL,\n  \"section\" TEXT\n);\n");

  static final SourceFile NEW =
      new SourceFile(
          "prisma/migrations/2_größe #1/migration.sql",
          "ALTER TABLE \"Prompt\" ADD COLUMN \"section\" TEXT;");

  private Reports() {}

  /** A finding with everything a finding can have. */
  static Finding full() {
    return Finding.of(
            DUPLICATE,
            "added-twice",
            spanOf(NEW, "\"section\""),
            "Prompt.section",
            "section",
            "Prompt")
        .withRelated("added here first, as [nvarchar](50)", spanOf(OLD, "\"section\" TEXT"))
        .withDatabaseError("42701", "column \"section\" of relation \"Prompt\" already exists")
        .withAdvice("Remove the statement. It is [safe](1) here.")
        .withFix(
            new Fix(
                "Remove the second statement",
                List.of(new Replacement(NEW.span(0, NEW.text().length()), ""))));
  }

  static LintReport of(List<Finding> findings, SourceFile... files) {
    return of(findings, List.of(), files);
  }

  static LintReport of(List<Finding> findings, List<Problem> problems, SourceFile... files) {
    Map<String, SourceFile> sources =
        Arrays.stream(files).collect(Collectors.toMap(SourceFile::path, Function.identity()));
    return new LintReport(
        Path.of("/repository"), List.of(), List.of(DUPLICATE, EDITED), findings, problems, sources);
  }

  /** Findings of every sort, and a problem. */
  static LintReport everything() {
    return of(
        List.of(
            full(),
            Finding.of(EDITED, "edited", SourceSpan.startOf(OLD.path()), "1_init", "1_init")
                .withSeverity(Severity.NOTE)),
        List.of(
            new Problem(
                ProblemKind.MISSING_PATH,
                "The path does not exist",
                SourceSpan.startOf("nowhere"))),
        OLD,
        NEW);
  }

  static SourceSpan spanOf(SourceFile file, String text) {
    int start = file.text().indexOf(text);
    if (start < 0) {
      throw new IllegalArgumentException(text + " is not in " + file);
    }
    return file.span(start, start + text.length());
  }

  static SarifOptions options() {
    return new SarifOptions("0.1.0", null, null);
  }
}
