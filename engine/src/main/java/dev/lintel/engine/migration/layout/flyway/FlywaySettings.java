package dev.lintel.engine.migration.layout.flyway;

import dev.lintel.engine.migration.SessionStart;
import dev.lintel.engine.migration.layout.ConnectionUrl;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.Placeholders;
import dev.lintel.engine.migration.layout.ProjectSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Flyway's settings near a migrations folder say, be they its own or a framework's. */
final class FlywaySettings {
  private static final List<String> FILES =
      List.of(
          "flyway.conf",
          "conf/flyway.conf",
          "flyway.toml",
          "application.properties",
          "application.yml",
          "application.yaml");

  /** A file that Spring reads for one of its profiles. */
  private static final Pattern PROFILE = Pattern.compile("application-.+\\.(?:properties|ya?ml)");

  /** The names under which frameworks have Flyway's settings; its own come first. */
  private static final List<String> PREFIXES =
      List.of("flyway.", "spring.flyway.", "quarkus.flyway.", "flyway.datasources.default.");

  private static final List<String> URLS =
      List.of(
          "flyway.url",
          "spring.flyway.url",
          "spring.datasource.url",
          "quarkus.datasource.jdbc.url");

  /**
   * A project's root lies at most this far above, as in {@code src/main/resources/db/migration}.
   */
  private static final int LEVELS = 6;

  private static final String DEFAULT_SCHEMA = "flyway:defaultSchema";

  private final List<ProjectSettings> files = new ArrayList<>();

  private FlywaySettings() {}

  /** Reads the files near a folder; the nearest counts. */
  static FlywaySettings near(Folder folder) {
    FlywaySettings settings = new FlywaySettings();
    Path above = folder.path();
    for (int level = 0; above != null && level < LEVELS; level++) {
      for (String file : FILES) {
        ProjectSettings read = ProjectSettings.of(above.resolve(file));
        settings.add(read);
      }
      for (String file : BuildFile.NAMES) {
        settings.add(BuildFile.of(above.resolve(file)));
      }
      for (String file : ComposeFile.NAMES) {
        settings.add(ComposeFile.of(above.resolve(file), folder.path()));
      }
      above = above.getParent();
    }
    return settings;
  }

  /** Reads the files of Spring's profiles near a folder, each by itself, in the order of names. */
  static List<FlywaySettings> ofProfiles(Folder folder) {
    List<FlywaySettings> profiles = new ArrayList<>();
    Path above = folder.path();
    for (int level = 0; above != null && level < LEVELS; level++) {
      for (Path file : profileFiles(above)) {
        FlywaySettings profile = new FlywaySettings();
        profile.add(ProjectSettings.of(file));
        profiles.add(profile);
      }
      above = above.getParent();
    }
    return profiles;
  }

  private static List<Path> profileFiles(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> PROFILE.matcher(entry.getFileName().toString()).matches())
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      // What cannot be read tells no locations.
      return List.of();
    }
  }

  private void add(ProjectSettings read) {
    if (!read.values().isEmpty()) {
      files.add(read);
    }
  }

  /** Returns how a placeholder is written. */
  Pattern placeholderForm() {
    String prefix = value("placeholderprefix");
    String suffix = value("placeholdersuffix");
    return prefix == null || suffix == null
        ? Placeholders.DOLLAR_BRACES
        : Pattern.compile(Pattern.quote(prefix) + "([\\w.:-]+)" + Pattern.quote(suffix));
  }

  /** Returns the values of placeholders by name. */
  Map<String, String> placeholders() {
    Map<String, String> values = new HashMap<>();
    for (ProjectSettings file : files) {
      for (String prefix : PREFIXES) {
        file.below(prefix + "placeholders.").forEach(values::putIfAbsent);
      }
    }
    SessionStart start = sessionStart();
    values.putIfAbsent(DEFAULT_SCHEMA, start.searchPath().get(0));
    return values;
  }

  /**
   * Returns how Flyway's session begins: it makes the schemas it is told and searches the default
   * one first, else the first of them.
   */
  SessionStart sessionStart() {
    List<String> schemas = list(value("schemas"));
    String first = value("defaultschema");
    if (first == null && !schemas.isEmpty()) {
      first = schemas.get(0);
    }
    if (first != null) {
      return SessionStart.first(first, schemas);
    }
    List<String> path = searchPath();
    return path.isEmpty() ? SessionStart.DEFAULT : SessionStart.searching(path);
  }

  /** Returns where the migrations lie, as it is written. */
  List<String> locations() {
    return list(value("locations"));
  }

  private List<String> searchPath() {
    for (ProjectSettings file : files) {
      for (String name : URLS) {
        List<String> path = ConnectionUrl.searchPath(file.partly(name));
        if (!path.isEmpty()) {
          return path;
        }
      }
    }
    return List.of();
  }

  private @Nullable String value(String name) {
    for (ProjectSettings file : files) {
      for (String prefix : PREFIXES) {
        String value = file.value(prefix + name);
        if (value != null && !value.isBlank()) {
          return value.strip();
        }
      }
    }
    return null;
  }

  private static List<String> list(@Nullable String value) {
    List<String> parts = new ArrayList<>();
    for (String part : value == null ? new String[0] : value.split(",")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
