package dev.lintel.engine.testkit;

import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.source.SourceFile;
import java.util.List;

/**
 * Prints the files of a run as they would have to be marked, so that a failure shows both sides at
 * once.
 */
final class Listing {

  private Listing() {}

  /** Returns every file with its own markers and, below the lines, what was found. */
  static String of(ExampleRun run) {
    StringBuilder out = new StringBuilder();
    for (SourceFile file : run.sources().values()) {
      out.append("== ").append(file.path()).append('\n');
      List<Finding> findings =
          run.findings().stream().filter(f -> f.span().file().equals(file.path())).toList();
      for (int line = 1; line <= file.lineCount(); line++) {
        out.append(file.line(line)).append('\n');
        for (Finding finding : findings) {
          if (finding.span().line() == line) {
            out.append(marker(finding, file)).append('\n');
          }
        }
      }
    }
    return out.toString();
  }

  private static String marker(Finding finding, SourceFile file) {
    int start = finding.span().column();
    int end =
        finding.span().endLine() == finding.span().line()
            ? finding.span().endColumn()
            : file.line(finding.span().line()).length() + 1;
    return ">>"
        + " ".repeat(Math.max(0, start - 3))
        + "^".repeat(Math.max(1, end - start))
        + " "
        + finding.rule().name()
        + ": "
        + finding.message();
  }
}
