package dev.lintel.engine.migration.discovery;

import dev.lintel.engine.migration.HistorySettings;
import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.sql.Dialect;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where to look for histories and how to read them.
 *
 * @param workingDirectory the folder that relative paths start from, absolute
 * @param paths repositories, app folders, migration folders or scripts; at least one
 * @param layout the layout; null to recognise it
 * @param dialect the dialect of files that name none; null to recognise it
 * @param schema the declared schema; null to find it by the layout
 * @param settings what the user says of the database and the scripts
 */
public record HistoryQuery(
    Path workingDirectory,
    List<Path> paths,
    @Nullable LayoutKind layout,
    @Nullable Dialect dialect,
    @Nullable Path schema,
    HistorySettings settings) {
  public HistoryQuery {
    paths = List.copyOf(paths);
  }
}
