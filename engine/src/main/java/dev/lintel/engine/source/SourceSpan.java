package dev.lintel.engine.source;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A half-open range of text in a file. Lines and columns count from 1, the end is exclusive, and a
 * column is one UTF-16 code unit, as SARIF counts by default.
 *
 * @param file path of the file as it is reported: relative to the root of the run, forward slashes
 * @param line first line
 * @param column first column
 * @param endLine line of the end
 * @param endColumn column just after the last character
 */
public record SourceSpan(String file, int line, int column, int endLine, int endColumn)
    implements Comparable<SourceSpan> {

  private static final Comparator<SourceSpan> ORDER =
      Comparator.comparing(SourceSpan::file)
          .thenComparingInt(SourceSpan::line)
          .thenComparingInt(SourceSpan::column)
          .thenComparingInt(SourceSpan::endLine)
          .thenComparingInt(SourceSpan::endColumn);

  public SourceSpan {
    requireNonNull(file, "file is null");
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "not a range: %d:%d-%d:%d".formatted(line, column, endLine, endColumn));
    }
  }

  /** Returns the empty range at the start of {@code file}, for what concerns a file as a whole. */
  public static SourceSpan startOf(String file) {
    return new SourceSpan(file, 1, 1, 1, 1);
  }

  /** Returns whether another range lies in this one. */
  public boolean contains(SourceSpan other) {
    boolean startsBefore = line < other.line || (line == other.line && column <= other.column);
    boolean endsAfter =
        endLine > other.endLine || (endLine == other.endLine && endColumn >= other.endColumn);
    return file.equals(other.file) && startsBefore && endsAfter;
  }

  @Override
  public int compareTo(SourceSpan other) {
    return ORDER.compare(this, other);
  }

  /** Returns {@code file:line:column}, the form editors and terminals make clickable. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
