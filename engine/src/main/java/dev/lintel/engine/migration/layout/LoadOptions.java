package dev.lintel.engine.migration.layout;

import dev.lintel.engine.source.SourceReader;
import dev.lintel.engine.sql.Dialect;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a layout needs for reading a history.
 *
 * @param reader reads files and knows the root of the run
 * @param dialect the dialect where the files name none; null for the layout's own guess
 * @param schema the declared schema that the user named, absolute; null to find it
 * @param placeholders the values of placeholders that the user gave, by name
 */
public record LoadOptions(
    SourceReader reader,
    @Nullable Dialect dialect,
    @Nullable Path schema,
    Map<String, String> placeholders) {
  public LoadOptions {
    placeholders = Map.copyOf(placeholders);
  }
}
