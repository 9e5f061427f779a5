package dev.lintel.engine.lint;

import dev.lintel.engine.config.Configuration;
import dev.lintel.engine.migration.HistorySettings;
import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.discovery.HistoryQuery;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ServerVersion;
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
 * @param server the version of the server; null for the configured or newest one
 * @param configuration the configuration file, absolute; null to look for one
 */
public record LintRequest(
    Path workingDirectory,
    List<Path> paths,
    @Nullable String base,
    @Nullable LayoutKind layout,
    @Nullable Dialect dialect,
    @Nullable Path schema,
    @Nullable ServerVersion server,
    @Nullable Path configuration) {
  public LintRequest {
    paths = List.copyOf(paths);
  }

  /** Returns the paths as absolute ones. */
  public List<Path> absolutePaths() {
    return paths.stream().map(p -> workingDirectory.resolve(p).normalize()).toList();
  }

  /** Returns where to look for histories; what the request says counts more than the file. */
  public HistoryQuery histories(Configuration configured) {
    HistorySettings settings = configured.settings();
    return new HistoryQuery(
        workingDirectory,
        paths,
        layout == null ? configured.layout() : layout,
        dialect == null ? configured.dialect() : dialect,
        schema == null ? configured.schema() : schema,
        server == null ? settings : settings.with(server));
  }
}
