package dev.lintel.engine.testkit;

import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file of a test where a finding is expected.
 *
 * @param file the path of the file
 * @param line the line, from 1
 * @param column the first column, from 1; 0 if only the line is told
 * @param width how many columns are marked; 0 if only the line is told
 * @param rule the name of the rule
 * @param message a part of the message; null if any message will do
 */
record Mark(String file, int line, int column, int width, String rule, @Nullable String message) {

  /** Returns whether the finding is the expected one. */
  boolean meets(Finding finding, @Nullable SourceFile source) {
    SourceSpan span = finding.span();
    return span.file().equals(file)
        && span.line() == line
        && finding.rule().name().equals(rule)
        && (column == 0 || (span.column() == column && widthOf(span, source) == width))
        && (message == null || finding.message().contains(message));
  }

  /** A range of several lines is marked on its first line, to the end of that line. */
  private static int widthOf(SourceSpan span, @Nullable SourceFile source) {
    if (span.endLine() == span.line() || source == null) {
      return span.endColumn() - span.column();
    }
    return source.line(span.line()).length() + 1 - span.column();
  }

  /** Returns what the mark stands for, for a message. */
  String describe() {
    String place =
        column == 0 ? "%s:%d".formatted(file, line) : "%s:%d:%d".formatted(file, line, column);
    String words = message == null ? "" : ": " + message;
    return String.format(Locale.ROOT, "%s %s%s", place, rule, words);
  }
}
