package dev.lintel.cli.text;

import dev.lintel.engine.rule.DatabaseError;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Related;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prints one finding: message, source lines with marks, the database's words, what to do. */
final class FindingText {

  /** Columns of a source line that are shown whatever the width of the line numbers. */
  private static final int LEAST_SOURCE = 40;

  private final StringBuilder out;
  private final Paint paint;
  private final Map<String, SourceFile> sources;
  private final Finding finding;
  private final boolean sameRelated;
  private final boolean sameAdvice;
  private final int gutter;

  private FindingText(
      StringBuilder out,
      Paint paint,
      Map<String, SourceFile> sources,
      Finding finding,
      @Nullable Finding before) {
    this.out = out;
    this.paint = paint;
    this.sources = sources;
    this.finding = finding;
    this.sameRelated = before != null && finding.related().equals(before.related());
    this.sameAdvice = before != null && Objects.equals(finding.advice(), before.advice());
    this.gutter = gutter(finding);
  }

  /**
   * Appends a finding, with an empty line after it.
   *
   * @param before the finding printed just before it, whose other places and advice are not
   *     repeated; null for the first one
   */
  static void append(
      StringBuilder out,
      Paint paint,
      Map<String, SourceFile> sources,
      Finding finding,
      @Nullable Finding before) {
    new FindingText(out, paint, sources, finding, before).append();
  }

  private void append() {
    heading();
    place("-->", finding.span(), null, style(finding.severity()), '^');
    for (Related related : finding.related()) {
      if (sameRelated) {
        location(":::", related.span());
      } else {
        place(":::", related.span(), related.message(), Style.OTHER, '-');
      }
    }
    DatabaseError error = finding.databaseError();
    if (error != null) {
      remark("database", error.message() + " (SQLSTATE " + error.sqlState() + ")");
    }
    String advice = finding.advice();
    if (advice != null) {
      remark("to do", sameAdvice ? "as above" : advice);
    }
    out.append('\n');
  }

  private void heading() {
    String severity = finding.severity().id();
    String rule = "[" + finding.rule().id() + " " + finding.rule().name() + "]";
    out.append(paint.in(style(finding.severity()), severity))
        .append(paint.in(Style.STRONG, rule))
        .append(": ")
        .append(Prose.hanging(finding.message(), severity.length() + rule.length() + 2, 2))
        .append('\n');
  }

  /** Prints where something is, and if there is text at the place, its first line with a mark. */
  private void place(
      String arrow, SourceSpan span, @Nullable String label, Style style, char mark) {
    location(arrow, span);
    SourceFile file = sources.get(span.file());
    if (file == null || isWholeFile(span) || span.endLine() > file.lineCount()) {
      label(label);
      return;
    }
    bar();
    marked(file, span, label, style, mark);
    bar();
  }

  private void location(String arrow, SourceSpan span) {
    out.append(" ".repeat(gutter))
        .append(paint.in(Style.FRAME, arrow))
        .append(' ')
        .append(Visible.oneLine(span.toString()))
        .append('\n');
  }

  private void marked(
      SourceFile file, SourceSpan span, @Nullable String label, Style style, char mark) {
    String line = file.line(span.line());
    int start = Math.min(span.column() - 1, line.length());
    int end = span.endLine() == span.line() ? span.endColumn() - 1 : line.length();
    Excerpt excerpt =
        Excerpt.of(
            line,
            start,
            Math.max(start, Math.min(end, line.length())),
            Math.max(LEAST_SOURCE, Prose.WIDTH - gutter - 3));
    String number = String.valueOf(span.line());
    out.append(paint.in(Style.FRAME, " ".repeat(gutter - number.length()) + number + " |"))
        .append((" " + excerpt.text()).stripTrailing())
        .append('\n');
    String marks = String.valueOf(mark).repeat(excerpt.markWidth());
    String tail = span.endLine() == span.line() ? "" : " to line " + span.endLine();
    String remark = label == null ? "" : " " + Visible.oneLine(label);
    int used = gutter + 3 + excerpt.markStart() + excerpt.markWidth() + tail.length();
    boolean fits = used + DisplayWidth.of(remark) <= Prose.WIDTH;
    out.append(frame())
        .append(" ".repeat(excerpt.markStart() + 1))
        .append(paint.in(style, marks + tail + (fits ? remark : "")))
        .append('\n');
    if (!fits) {
      label(label);
    }
  }

  private void label(@Nullable String label) {
    if (label != null) {
      for (String line : Prose.lines(label, Prose.WIDTH - gutter - 3, Prose.WIDTH - gutter - 3)) {
        out.append(frame()).append(' ').append(paint.in(Style.OTHER, line)).append('\n');
      }
    }
  }

  private void remark(String title, String text) {
    String start = " ".repeat(gutter + 1) + "= ";
    out.append(paint.in(Style.FRAME, start))
        .append(paint.in(Style.STRONG, title + ":"))
        .append(' ')
        .append(Prose.hanging(text, start.length() + title.length() + 2, gutter + 3))
        .append('\n');
  }

  private void bar() {
    out.append(frame()).append('\n');
  }

  private String frame() {
    return paint.in(Style.FRAME, " ".repeat(gutter + 1) + "|");
  }

  /** What concerns a file as a whole has the empty span at its start. */
  private static boolean isWholeFile(SourceSpan span) {
    return span.endLine() == 1 && span.endColumn() == 1;
  }

  private static int gutter(Finding finding) {
    int line = finding.span().line();
    for (Related related : finding.related()) {
      line = Math.max(line, related.span().line());
    }
    return Math.max(2, String.valueOf(line).length());
  }

  static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.ERROR;
      case WARNING -> Style.WARNING;
      case NOTE -> Style.NOTE;
    };
  }
}
