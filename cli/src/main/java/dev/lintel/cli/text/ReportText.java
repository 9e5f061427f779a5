package dev.lintel.cli.text;

import dev.lintel.engine.history.BaseComparison;
import dev.lintel.engine.history.BaseRevision;
import dev.lintel.engine.history.MigrationChange;
import dev.lintel.engine.lint.LintReport;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.sql.Coverage;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.Understanding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints a report for people: the findings, how much was understood, which base, and the count. */
public final class ReportText {

  private static final int COMMIT_LENGTH = 10;

  private final Paint paint;
  private final boolean quiet;
  private final boolean verbose;

  /**
   * Creates it.
   *
   * @param paint whether to colour
   * @param quiet whether to print findings only
   * @param verbose whether to list the statements that were not understood
   */
  public ReportText(Paint paint, boolean quiet, boolean verbose) {
    this.paint = paint;
    this.quiet = quiet;
    this.verbose = verbose;
  }

  /**
   * Returns the report as text that ends with a line break, or empty if there is nothing to say.
   */
  public String of(LintReport report) {
    StringBuilder out = new StringBuilder();
    Finding before = null;
    for (Finding finding : report.findings()) {
      FindingText.append(out, paint, report.sources(), finding, before);
      before = finding;
    }
    boolean nothingRead = report.projects().isEmpty() && report.findings().isEmpty();
    if (!quiet && !nothingRead) {
      report.projects().forEach(project -> summary(out, project));
      out.append(count(report.findings())).append('\n');
    }
    return out.toString();
  }

  private void summary(StringBuilder out, Project project) {
    Coverage coverage = Coverage.of(project.replay().steps().map(Step::statement).toList());
    StringBuilder line = new StringBuilder();
    line.append(Visible.oneLine(project.history().path())).append(": ");
    line.append(Counts.of(project.history().migrations().size(), "migration", "migrations"));
    line.append(", ").append(Counts.of(coverage.sum(), "statement", "statements"));
    line.append(": ").append(words(coverage));
    if (coverage.opaque() > 0 && !verbose) {
      line.append(" (--verbose lists them)");
    }
    out.append(Prose.hanging(line.append('.').toString(), 0, 2)).append('\n');
    if (verbose) {
      notUnderstood(out, project);
    }
    out.append("  ").append(Prose.hanging(base(project.comparison()), 2, 2)).append('\n');
  }

  private static String words(Coverage coverage) {
    String words =
        String.format(
            Locale.ROOT,
            "%d understood, %d inert, %d not understood",
            coverage.understood(),
            coverage.inert(),
            coverage.opaque());
    return coverage.invalid() == 0 ? words : words + ", " + coverage.invalid() + " invalid";
  }

  private static void notUnderstood(StringBuilder out, Project project) {
    for (Step step : (Iterable<Step>) project.replay().steps()::iterator) {
      ParsedStatement statement = step.statement();
      if (statement.understanding() == Understanding.OPAQUE
          || statement.understanding() == Understanding.INVALID) {
        String reason = statement.reason() == null ? "" : " (" + statement.reason() + ")";
        out.append("  ")
            .append(
                Prose.hanging(
                    "%s: %s %s%s"
                        .formatted(
                            statement.span(),
                            statement.kind(),
                            statement.understanding() == Understanding.OPAQUE
                                ? "not understood"
                                : "invalid",
                            reason),
                    2,
                    6))
            .append('\n');
      }
    }
  }

  private static String base(BaseComparison comparison) {
    BaseRevision base = comparison.base();
    String note = comparison.note();
    if (base == null) {
      return note == null ? "There is no base to compare with." : note + ".";
    }
    String commit = base.commit().substring(0, Math.min(COMMIT_LENGTH, base.commit().length()));
    String named = base.name().equals(base.commit()) ? commit : base.name() + " (" + commit + ")";
    String text = "Base: " + named + "; " + changes(comparison) + ".";
    return note == null ? text : text + " " + note + ".";
  }

  private static String changes(BaseComparison comparison) {
    Map<MigrationChange.Kind, Integer> numbers = new EnumMap<>(MigrationChange.Kind.class);
    comparison.changes().forEach(change -> numbers.merge(change.kind(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    numbers.forEach((kind, number) -> parts.add(number + " " + words(kind)));
    return parts.isEmpty() ? "no migration differs" : "migrations: " + String.join(", ", parts);
  }

  private static String words(MigrationChange.Kind kind) {
    return switch (kind) {
      case EDITED -> "edited";
      case DELETED -> "deleted";
      case RENAMED -> "renamed";
      case ADDED -> "new";
      case OUT_OF_ORDER -> "out of order";
    };
  }

  private String count(List<Finding> findings) {
    String count = Counts.findings(findings);
    Style style =
        findings.stream()
            .map(Finding::severity)
            .max(Enum::compareTo)
            .map(FindingText::style)
            .orElse(Style.GOOD);
    return paint.in(style, Character.toUpperCase(count.charAt(0)) + count.substring(1) + ".");
  }
}
