package dev.lintel.engine.migration.layout.flyway;

import dev.lintel.engine.migration.layout.DialectEvidence;
import dev.lintel.engine.migration.layout.Folder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

  /**
   * Returns the folders that are run together with one of the locations, without it. What a profile
   * adds counts for folders that the settings for all profiles do not name.
   */
  static List<Path> mates(Folder folder) {
    List<Path> locations = relative(FlywaySettings.near(folder).locations());
    if (isAmong(locations, folder)) {
      return mates(folder, locations);
    }
    for (FlywaySettings profile : FlywaySettings.ofProfiles(folder)) {
      List<Path> ofProfile = relative(profile.locations());
      if (isAmong(ofProfile, folder) && ofProfile.stream().noneMatch(FlywayLocations::isOther)) {
        return mates(folder, ofProfile);
      }
    }
    return List.of();
  }

  private static boolean isAmong(List<Path> locations, Folder folder) {
    return locations.stream().anyMatch(folder.path()::endsWith);
  }

  private static List<Path> mates(Folder folder, List<Path> locations) {
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

  /** Returns whether a location is for a database of another kind. */
  private static boolean isOther(Path location) {
    return Stream.iterate(location, Objects::nonNull, Path::getParent)
        .anyMatch(part -> DialectEvidence.isCalledAfterAnother(part.getFileName().toString()));
  }

  /**
   * Returns the locations that lie below a folder which is no location itself, relative to it; none
   * if the settings say nothing of what is below.
   */
  static List<Path> below(Folder folder) {
    List<Path> locations = relative(FlywaySettings.near(folder).locations());
    if (isAmong(locations, folder)) {
      return List.of();
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
