package dev.lintel.engine.config;

import dev.lintel.engine.migration.HistorySettings;
import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ServerVersion;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a project.
 *
 * @param server the version of the server; null if the file names none
 * @param layout the folder layout; null to recognise it
 * @param dialect the dialect; null to recognise it
 * @param schema the declared schema, absolute; null to find it
 * @param settings what the file says of the database and the scripts
 */
public record Configuration(
    @Nullable ServerVersion server,
    @Nullable LayoutKind layout,
    @Nullable Dialect dialect,
    @Nullable Path schema,
    HistorySettings settings) {

  /** No file, no settings. */
  public static final Configuration NONE =
      new Configuration(null, null, null, null, HistorySettings.NONE);
}
