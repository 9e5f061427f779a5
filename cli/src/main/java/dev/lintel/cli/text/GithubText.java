package dev.lintel.cli.text;

import dev.lintel.engine.lint.LintReport;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Related;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.SourceSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Prints findings as workflow commands of GitHub Actions, which annotates the lines in the pull
 * request. The worst come first: GitHub keeps ten of each kind per step and drops the rest without
 * a word.
 */
public final class GithubText {

  private static final int SHOWN_PER_KIND = 10;

  private GithubText() {}

  /** Returns one command a line, and a last line for people. */
  public static String of(LintReport report) {
    StringBuilder out = new StringBuilder();
    List<Finding> findings =
        report.findings().stream()
            .sorted(Comparator.comparing(Finding::severity).reversed())
            .toList();
    findings.forEach(finding -> append(out, finding));
    for (Severity severity : Severity.values()) {
      long number = findings.stream().filter(f -> f.severity() == severity).count();
      if (number > SHOWN_PER_KIND) {
        out.append(
            String.format(
                Locale.ROOT,
                "lintel: GitHub shows %d of %d annotations of severity %s.\n",
                SHOWN_PER_KIND,
                number,
                severity.id()));
      }
    }
    return out.append("lintel: ").append(Counts.findings(findings)).append(".\n").toString();
  }

  private static void append(StringBuilder out, Finding finding) {
    SourceSpan span = finding.span();
    out.append("::").append(command(finding.severity()));
    out.append(" file=").append(property(span.file()));
    out.append(",line=").append(span.line()).append(",endLine=").append(span.endLine());
    if (span.line() == span.endLine()) {
      // Columns mean something within one line only, and the last one is included.
      out.append(",col=").append(span.column());
      out.append(",endColumn=").append(Math.max(span.column(), span.endColumn() - 1));
    }
    String title = finding.rule().id() + " " + finding.rule().name();
    out.append(",title=").append(property(title)).append("::").append(data(message(finding)));
    out.append('\n');
  }

  private static String message(Finding finding) {
    StringBuilder message = new StringBuilder(Visible.of(finding.message()));
    if (finding.databaseError() != null) {
      message
          .append("\nThe database would say: ")
          .append(Visible.of(finding.databaseError().message()))
          .append(" (SQLSTATE ")
          .append(finding.databaseError().sqlState())
          .append(')');
    }
    for (Related related : finding.related()) {
      message
          .append('\n')
          .append(related.span())
          .append(": ")
          .append(Visible.of(related.message()));
    }
    if (finding.advice() != null) {
      message.append('\n').append(Visible.of(finding.advice()));
    }
    return message.toString();
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
