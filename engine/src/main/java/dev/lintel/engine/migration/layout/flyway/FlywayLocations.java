package dev.lintel.engine.migration.layout.flyway;

import dev.lintel.engine.migration.layout.Folder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders that Flyway's {@code locations} setting names. A location is a place on the class
 * path or below the project's root; where that begins is told by the location that a folder is or
 * stands above.
 */
final class FlywayLocations {
  private static final String VENDOR = "{vendor}";

  /** What Spring puts in the place of the vendor. */
  private static final String POSTGRESQL = "postgresql";

  private FlywayLocations() {}

  /** Returns the folders that are run together with one of the locations, without it. */
  static List<Path> mates(Folder folder) {
    List<Path> locations = relative(FlywaySettings.near(folder).locations());
    for (Path location : locations) {
      if (folder.path().endsWith(location)) {
        Path root = above(folder.path(), location.getNameCount());
        return locations.stream()
            .map(root::resolve)
            .filter(mate -> !mate.startsWith(folder.path()) && !folder.path().startsWith(mate))
            .toList();
      }
    }
    return List.of();
  }

  /**
   * Returns the locations that lie below a folder which is no location itself, relative to it; none
   * if the settings say nothing of what is below.
   */
  static List<Path> below(Folder folder) {
    List<Path> locations = relative(FlywaySettings.near(folder).locations());
    for (Path location : locations) {
      if (folder.path().endsWith(location)) {
        return List.of();
      }
    }
    List<Path> below = new ArrayList<>();
    for (Path location : locations) {
      for (int names = location.getNameCount() - 1; names > 0; names--) {
        if (folder.path().endsWith(location.subpath(0, names))) {
          below.add(location.subpath(names, location.getNameCount()));
          break;
        }
      }
    }
    return below;
  }

  private static Path above(Path path, int levels) {
    Path above = path;
    for (int level = 0; level < levels; level++) {
      above = above.resolve("..");
    }
    return above.normalize();
  }

  /** Returns the locations as relative paths, without those that the settings do not tell. */
  private static List<Path> relative(List<String> written) {
    List<Path> paths = new ArrayList<>();
    for (String location : written) {
      String place =
          location
              .replace(VENDOR, POSTGRESQL)
              .replaceFirst("^(?:classpath|filesystem):", "")
              .replaceFirst("^(?:\\./|/)+", "");
      if (!place.isEmpty() && place.chars().noneMatch(c -> "{}$*?:\\".indexOf(c) >= 0)) {
        paths.add(Path.of(place).normalize());
      }
    }
    return paths;
  }
}
