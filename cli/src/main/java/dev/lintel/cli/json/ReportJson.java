package dev.lintel.cli.json;

import dev.lintel.engine.history.BaseRevision;
import dev.lintel.engine.lint.LintReport;
import dev.lintel.engine.rule.DatabaseError;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.Understanding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the report of {@code lintel check} as JSON. */
public final class ReportJson {

  /** Version of the form; raised when a property changes its meaning or goes. */
  private static final int FORM = 1;

  private final String version;

  /** Creates it for a version of the program. */
  public ReportJson(String version) {
    this.version = version;
  }

  /** Writes a report. */
  public void write(LintReport report, OutputStream out) throws IOException {
    Json.write(
        new Document(
            FORM,
            new Tool("lintel", version),
            report.projects().stream().map(ReportJson::history).toList(),
            report.findings().stream().map(ReportJson::finding).toList(),
            report.problems().stream().map(ReportJson::problem).toList(),
            summary(report.findings())),
        out);
  }

  record Document(
      int form,
      Tool tool,
      List<HistoryEntry> histories,
      List<FindingEntry> findings,
      List<ProblemEntry> problems,
      Summary summary) {}

  record Tool(String name, String version) {}

  record HistoryEntry(
      String path,
      String layout,
      String dialect,
      int migrations,
      CoverageJson coverage,
      @Nullable BaseRevision base,
      @Nullable String baseNote,
      List<StatementEntry> notUnderstood) {}

  record StatementEntry(
      Place location, String kind, String understanding, @Nullable String reason) {}

  record FindingEntry(
      String rule,
      String name,
      String category,
      String severity,
      String message,
      String subject,
      Place location,
      List<RelatedEntry> related,
      @Nullable DatabaseError database,
      @Nullable String advice,
      List<FixEntry> fixes) {}

  record RelatedEntry(String message, Place location) {}

  record FixEntry(String description, List<ReplacementEntry> replacements) {}

  record ReplacementEntry(Place location, String text) {}

  record ProblemEntry(String kind, String message, Place location) {}

  record Summary(long errors, long warnings, long notes) {}

  private static HistoryEntry history(Project project) {
    return new HistoryEntry(
        project.history().path(),
        project.history().layout().id(),
        project.history().dialect().id(),
        project.history().migrations().size(),
        CoverageJson.of(project.replay()),
        project.comparison().base(),
        project.comparison().note(),
        project
            .replay()
            .steps()
            .map(step -> step.statement())
            .filter(
                statement ->
                    statement.understanding() == Understanding.OPAQUE
                        || statement.understanding() == Understanding.INVALID)
            .map(ReportJson::statement)
            .toList());
  }

  private static StatementEntry statement(ParsedStatement statement) {
    return new StatementEntry(
        Place.of(statement.span()),
        statement.kind(),
        lower(statement.understanding()),
        statement.reason());
  }

  private static FindingEntry finding(Finding finding) {
    return new FindingEntry(
        finding.rule().id(),
        finding.rule().name(),
        lower(finding.rule().category()),
        finding.severity().id(),
        finding.message(),
        finding.subject(),
        Place.of(finding.span()),
        finding.related().stream()
            .map(related -> new RelatedEntry(related.message(), Place.of(related.span())))
            .toList(),
        finding.databaseError(),
        finding.advice(),
        finding.fixes().stream()
            .map(
                fix ->
                    new FixEntry(
                        fix.description(),
                        fix.replacements().stream()
                            .map(r -> new ReplacementEntry(Place.of(r.span()), r.text()))
                            .toList()))
            .toList());
  }

  private static ProblemEntry problem(Problem problem) {
    return new ProblemEntry(
        lower(problem.kind()).replace('_', '-'), problem.message(), Place.of(problem.span()));
  }

  private static Summary summary(List<Finding> findings) {
    return new Summary(
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.NOTE));
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
