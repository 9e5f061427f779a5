package dev.lintel.sarif;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns spans into SARIF locations with the text they cover. */
final class Locations {

  /**
   * Stands for the root of the repository; has no address, so files are the same on every machine.
   */
  static final String ROOT = "%SRCROOT%";

  /** Lines of context on each side. */
  private static final int CONTEXT_LINES = 2;

  /** Longer texts are cut: a line of data may hold megabytes. */
  private static final int TEXT_LIMIT = 4_000;

  private final Map<String, SourceFile> sources;

  /** Creates it for the files of one report, by reported path. */
  Locations(Map<String, SourceFile> sources) {
    this.sources = sources;
  }

  /**
   * Returns a file's location; an absolute path, which is outside of the repository, stays
   * absolute.
   */
  static Sarif.ArtifactLocation file(String path) {
    return path.startsWith("/")
        ? new Sarif.ArtifactLocation("file://" + UriPath.encode(path), null, null)
        : new Sarif.ArtifactLocation(UriPath.encode(path), ROOT, null);
  }

  /** Returns a place. */
  Sarif.Location location(SourceSpan span) {
    return new Sarif.Location(null, physical(span), null);
  }

  /** Returns a place that messages can link to by its id. */
  Sarif.Location linked(int id, String message, SourceSpan span) {
    return new Sarif.Location(id, physical(span), Sarif.Message.of(message));
  }

  /** Returns exactly the text to replace. */
  Sarif.Region deleted(SourceSpan span) {
    return plain(span);
  }

  private Sarif.PhysicalLocation physical(SourceSpan span) {
    SourceFile file = sources.get(span.file());
    if (file == null || span.endLine() > file.lineCount()) {
      return unseen(span);
    }
    int start = file.offset(span.line(), span.column());
    int end = file.offset(span.endLine(), span.endColumn());
    if (start == end) {
      // Empty: about the file as a whole or about a point. The line shows where that is.
      start = file.offset(span.line(), 1);
      end = start + file.line(span.line()).length();
    }
    end = Math.min(end, start + TEXT_LIMIT);
    return new Sarif.PhysicalLocation(
        file(span.file()), region(file, start, end), context(file, start, end));
  }

  /**
   * Returns a place in a file that is gone or could not be read. Validators ask for the text and
   * for more around it in any case; it is empty.
   */
  private static Sarif.PhysicalLocation unseen(SourceSpan span) {
    Sarif.Content nothing = new Sarif.Content("");
    return new Sarif.PhysicalLocation(
        file(span.file()),
        new Sarif.Region(span.line(), span.column(), span.endLine(), span.endColumn(), nothing),
        new Sarif.Region(span.line(), 1, span.endLine() + 1, 1, nothing));
  }

  private static Sarif.Region plain(SourceSpan span) {
    return new Sarif.Region(span.line(), span.column(), span.endLine(), span.endColumn(), null);
  }

  private static Sarif.Region region(SourceFile file, int start, int end) {
    SourceSpan span = file.span(start, end);
    return new Sarif.Region(
        span.line(),
        span.column(),
        span.endLine(),
        span.endColumn(),
        new Sarif.Content(file.text().substring(start, end)));
  }

  /** Returns whole lines around a range, or null if the file has nothing but the range. */
  private static Sarif.@Nullable Region context(SourceFile file, int start, int end) {
    int firstLine = Math.max(1, file.lineOf(start) - CONTEXT_LINES);
    int lastLine = Math.min(file.lineCount(), file.lineOf(end) + CONTEXT_LINES);
    int from = Math.max(file.offset(firstLine, 1), start - TEXT_LIMIT);
    int to = Math.min(file.offset(lastLine, 1) + file.line(lastLine).length(), end + TEXT_LIMIT);
    return from == start && to == end ? null : region(file, from, to);
  }
}
