package dev.lintel.cli.text;

import dev.lintel.cli.blame.Deed;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.git.BlamedCommit;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints the lives of objects: for each statement what it did, where, its line, and the commit. */
public final class DeedsText {

  private static final String INDENT = "    ";
  private static final int COMMIT_LENGTH = 10;

  private DeedsText() {}

  /**
   * Returns the text.
   *
   * @param deeds what was done to each object, oldest first
   * @param commits the commits that lines come from; null if there is no git to know
   */
  public static String of(
      Paint paint,
      Map<ObjectPath, List<Deed>> deeds,
      @Nullable Map<Deed, BlamedCommit> commits,
      MigrationHistory history) {
    Map<String, SourceFile> files = new HashMap<>();
    for (Migration migration : history.migrations()) {
      if (migration.file() != null) {
        files.put(migration.path(), migration.file());
      }
    }
    StringBuilder out = new StringBuilder();
    deeds.forEach(
        (object, done) -> {
          out.append(out.isEmpty() ? "" : "\n");
          out.append(paint.in(Style.STRONG, Visible.oneLine(object.toString()))).append('\n');
          for (Deed deed : done) {
            append(out, paint, deed, files.get(deed.span().file()));
            if (commits != null) {
              String commit = words(commits.get(deed));
              out.append(INDENT).append(Prose.hanging(commit, 4, 6)).append('\n');
            }
          }
        });
    return out.toString();
  }

  private static void append(StringBuilder out, Paint paint, Deed deed, @Nullable SourceFile file) {
    out.append("  ")
        .append(paint.in(Style.OTHER, Visible.oneLine(deed.span().toString())))
        .append('\n');
    out.append(INDENT).append(Prose.hanging(deed.words(), 4, 6)).append('\n');
    if (file != null) {
      String line = file.line(deed.span().line());
      int start = Math.min(deed.span().column() - 1, line.length());
      Excerpt excerpt = Excerpt.of(line, start, start, Prose.WIDTH - 2 * INDENT.length());
      out.append(INDENT).append(INDENT);
      out.append(paint.in(Style.FRAME, excerpt.text().strip())).append('\n');
    }
  }

  private static String words(@Nullable BlamedCommit commit) {
    return commit == null
        ? "in no commit"
        : "%s %s %s: %s"
            .formatted(
                commit.id().substring(0, Math.min(COMMIT_LENGTH, commit.id().length())),
                commit.date().toLocalDate(),
                commit.author(),
                commit.summary());
  }
}
