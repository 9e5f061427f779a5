package dev.lintel.engine.source;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;

/**
 * A file's text with an index of its lines. CRLF, LF and CR each end a line, as Calcite's parser
 * and SARIF readers count. In the text of a file with replacements they are in place, while lines,
 * columns and spans are always those of the file on disk.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;
  private final ReplacedText replaced;

  /**
   * Creates a file from text that is already decoded.
   *
   * @param path the path as it is reported, relative to the root of the run, with forward slashes
   * @param text the whole text, without a byte-order mark
   */
  public SourceFile(String path, String text) {
    this.path = requireNonNull(path, "path is null");
    this.text = requireNonNull(text, "text is null");
    this.lineStarts = lineStarts(text);
    this.replaced = new ReplacedText(text, List.of());
  }

  private SourceFile(SourceFile onDisk, List<Replacement> replacements) {
    this.path = onDisk.path;
    this.text = onDisk.text;
    this.lineStarts = onDisk.lineStarts;
    this.replaced = new ReplacedText(onDisk.text, replacements);
  }

  /**
   * Returns this file as a tool sends it.
   *
   * @param replacements in order, none inside another, with offsets of the file on disk
   */
  public SourceFile with(List<Replacement> replacements) {
    return replacements.isEmpty() ? this : new SourceFile(this, replacements);
  }

  /** Returns the offset in the text for an offset in the file on disk. */
  public int inText(int onDisk) {
    return replaced.inText(onDisk);
  }

  /** Returns whether a part of the file is known, and not only that something stands there. */
  public boolean isKnown(SourceSpan span) {
    return replaced.isKnown(
        onDisk(span.line(), span.column()), onDisk(span.endLine(), span.endColumn()));
  }

  /** Returns the path as it is reported. */
  public String path() {
    return path;
  }

  /** Returns the whole text, with its replacements. */
  public String text() {
    return replaced.text();
  }

  /** Returns the number of lines; a text that ends with a line break has an empty last line. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** Returns line {@code line} (from 1) without its line break. */
  public String line(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Returns the line (from 1) that holds the character at {@code offset} (from 0). */
  public int lineOf(int offset) {
    return lineOnDisk(replaced.onDisk(offset, false));
  }

  /** Returns the offset (from 0) of a line and column (each from 1). */
  public int offset(int line, int column) {
    return replaced.inText(onDisk(line, column));
  }

  /** Returns the range between two offsets (from 0, end exclusive). */
  public SourceSpan span(int start, int end) {
    int first = replaced.onDisk(start, false);
    int last = replaced.onDisk(end, end > start);
    int startLine = lineOnDisk(first);
    int endLine = lineOnDisk(last);
    return new SourceSpan(
        path,
        startLine,
        first - lineStarts[startLine - 1] + 1,
        endLine,
        last - lineStarts[endLine - 1] + 1);
  }

  private int onDisk(int line, int column) {
    return lineStarts[line - 1] + column - 1;
  }

  private int lineOnDisk(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Returns the text that {@code span} covers; the span must be one of this file. */
  public String slice(SourceSpan span) {
    return text()
        .substring(offset(span.line(), span.column()), offset(span.endLine(), span.endColumn()));
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean breaks =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (breaks) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public String toString() {
    return path;
  }
}
