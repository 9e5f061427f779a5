package dev.lintel.engine.migration.layout.flyway;

import dev.lintel.engine.migration.layout.ProjectSettings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Flyway's settings in the environment of a service of Docker Compose: of the one that is given the
 * migrations folder, else of the only one that has such settings.
 */
final class ComposeFile {
  /** The names of such files. */
  static final List<String> NAMES =
      List.of("compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml");

  private static final Pattern OF_SERVICE =
      Pattern.compile("services\\.([^.]+)\\.(environment|volumes)(?:\\.(?i:flyway)_(.+))?");

  /** A variable of a list, up to the next one. */
  private static final Pattern VARIABLE =
      Pattern.compile("(?i)(?<![\\w])flyway_(\\w+)=(.*?)(?=,\\w+=|$)");

  /** {@code ${NAME:-default}}, which other files write without the hyphen. */
  private static final Pattern DEFAULT = Pattern.compile("(\\$\\{\\w+):?-");

  private static final String PREFIX = "flyway.";
  private static final String PLACEHOLDERS = "placeholders_";

  /** These are places inside the container. */
  private static final String LOCATIONS = "locations";

  private final Map<String, Map<String, String>> settings = new TreeMap<>();
  private final Map<String, String> volumes = new HashMap<>();

  private ComposeFile(Map<String, String> values) {
    values.forEach(this::read);
  }

  /**
   * Reads a file; one that is missing has no settings.
   *
   * @param folder the migrations folder
   */
  static ProjectSettings of(Path file, Path folder) {
    ComposeFile compose = new ComposeFile(ProjectSettings.of(file).values());
    Path parent = file.toAbsolutePath().getParent();
    for (Map.Entry<String, Map<String, String>> service : compose.settings.entrySet()) {
      if (parent != null && compose.isGiven(service.getKey(), parent, folder)) {
        return new ProjectSettings(service.getValue());
      }
    }
    boolean one = compose.settings.size() == 1;
    return new ProjectSettings(one ? compose.settings.values().iterator().next() : Map.of());
  }

  private void read(String name, String value) {
    Matcher ofService = OF_SERVICE.matcher(name);
    if (!ofService.matches()) {
      return;
    }
    String service = ofService.group(1);
    if (ofService.group(2).equals("volumes")) {
      volumes.put(service, value);
    } else if (ofService.group(3) != null) {
      set(service, ofService.group(3), value);
    } else {
      Matcher variable = VARIABLE.matcher(value);
      while (variable.find()) {
        set(service, variable.group(1), variable.group(2));
      }
    }
  }

  private void set(String service, String variable, String value) {
    String name = variable.toLowerCase(Locale.ROOT);
    if (!name.equals(LOCATIONS)) {
      String setting =
          name.startsWith(PLACEHOLDERS)
              ? "placeholders." + name.substring(PLACEHOLDERS.length())
              : name;
      settings
          .computeIfAbsent(service, s -> new HashMap<>())
          .put(PREFIX + setting, DEFAULT.matcher(value).replaceAll("$1:"));
    }
  }

  /** Returns whether one of a service's volumes is the folder. */
  private boolean isGiven(String service, Path parent, Path folder) {
    Path wanted = folder.toAbsolutePath().normalize();
    for (String volume : volumes.getOrDefault(service, "").split(",", -1)) {
      Path source = source(volume, parent);
      if (!source.equals(parent) && wanted.startsWith(source)) {
        return true;
      }
    }
    return false;
  }

  /** A volume that is no path here is no folder of the project. */
  private static Path source(String volume, Path parent) {
    try {
      return parent.resolve(volume.split(":", 2)[0].strip()).normalize();
    } catch (InvalidPathException e) {
      return parent;
    }
  }
}
