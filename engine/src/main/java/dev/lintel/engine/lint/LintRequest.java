package dev.lintel.engine.lint;

import dev.lintel.engine.migration.HistoryQuery;
import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.sql.Dialect;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shall be linted and how.
 *
 * @param workingDirectory the folder that relative paths start from, absolute
 * @param paths repositories, app folders or migration folders; every history below them is taken
 * @param base the revision that counts as merged; null to find one
 * @param layout the layout; null to recognise it
 * @param dialect the dialect; null to recognise it
 * @param schema the declared schema to use; null to find it by the layout
 */
public record LintRequest(
    Path workingDirectory,
    List<Path> paths,
    @Nullable String base,
    @Nullable LayoutKind layout,
    @Nullable Dialect dialect,
    @Nullable Path schema) {
  public LintRequest {
    paths = List.copyOf(paths);
  }

  /** Returns the paths as absolute ones. */
  public List<Path> absolutePaths() {
    return paths.stream().map(p -> workingDirectory.resolve(p).normalize()).toList();
  }

  /** Returns where to look for histories. */
  public HistoryQuery histories() {
    return new HistoryQuery(workingDirectory, paths, layout, dialect, schema);
  }
}
