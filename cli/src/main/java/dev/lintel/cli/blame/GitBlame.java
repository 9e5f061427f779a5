package dev.lintel.cli.blame;

import dev.lintel.engine.git.GitOutput;
import dev.lintel.engine.git.WorkTree;
import dev.lintel.engine.source.SourceSpan;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks git which commit a line comes from. */
public final class GitBlame {

  /** What git calls the text of the work tree that no commit has. */
  private static final String NO_COMMIT = "0".repeat(40);

  private final WorkTree tree;

  /**
   * Creates it.
   *
   * @param root the folder that reported paths are relative to
   * @param environment the environment variables
   */
  public GitBlame(Path root, Map<String, String> environment) {
    this.tree = WorkTree.of(root, environment);
  }

  /** Returns whether the files are in a repository that git can read. */
  public boolean knowsFiles() {
    return tree.obstacle() == null;
  }

  /**
   * Returns the commit of the first line of a span; empty if no commit has it, or there is no git.
   */
  public Optional<Commit> commit(SourceSpan span) {
    String range = span.line() + "," + span.line();
    GitOutput output = tree.git().run("blame", "--porcelain", "-L", range, "--", span.file());
    return output.ok() ? read(output.lines()) : Optional.empty();
  }

  /** Reads the first entry of {@code git blame --porcelain}. */
  static Optional<Commit> read(List<String> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String first = lines.get(0);
    String id = first.indexOf(' ') < 0 ? first : first.substring(0, first.indexOf(' '));
    Map<String, String> fields = new HashMap<>();
    for (String line : lines) {
      int blank = line.indexOf(' ');
      if (blank > 0) {
        fields.putIfAbsent(line.substring(0, blank), line.substring(blank + 1));
      }
    }
    return id.equals(NO_COMMIT)
        ? Optional.empty()
        : Optional.of(
            new Commit(
                id,
                date(fields),
                fields.getOrDefault("author", ""),
                fields.getOrDefault("summary", "")));
  }

  private static String date(Map<String, String> fields) {
    String seconds = fields.get("author-time");
    if (seconds == null) {
      return "";
    }
    String zone = fields.getOrDefault("author-tz", "+0000");
    return Instant.ofEpochSecond(Long.parseLong(seconds))
        .atOffset(ZoneOffset.of(zone))
        .toLocalDate()
        .toString();
  }
}
