package dev.lintel.engine.config;

import dev.lintel.engine.source.Reading;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import dev.lintel.engine.source.SourceRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds and reads the configuration file of a run. */
public final class ConfigurationFile {

  /** The name under which a file is found. */
  public static final String NAME = "lintel.toml";

  private ConfigurationFile() {}

  /**
   * Reads the file of a run.
   *
   * @param root the root of the run, where a file is looked for first
   * @param workingDirectory where it is looked for then, absolute
   * @param named the file that the user named, absolute; null to look for one
   */
  public static ConfigurationReading read(
      SourceRoot root, Path workingDirectory, @Nullable Path named) {
    List<Path> places =
        named != null
            ? List.of(named)
            : List.of(root.directory().resolve(NAME), workingDirectory.resolve(NAME));
    for (Path place : places) {
      if (named != null || Files.isRegularFile(place)) {
        return read(root, place);
      }
    }
    return ConfigurationReading.NONE;
  }

  private static ConfigurationReading read(SourceRoot root, Path path) {
    Reading reading = new SourceReader(root).read(path);
    SourceFile file = reading.file();
    if (reading.problem() != null) {
      return new ConfigurationReading(Configuration.NONE, List.of(reading.problem()));
    }
    return file == null
        ? ConfigurationReading.NONE
        : ConfigurationReader.read(file, path.resolveSibling(""));
  }
}
