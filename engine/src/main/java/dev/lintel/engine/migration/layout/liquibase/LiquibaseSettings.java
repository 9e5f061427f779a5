package dev.lintel.engine.migration.layout.liquibase;

import dev.lintel.engine.migration.SessionStart;
import dev.lintel.engine.migration.layout.ConnectionUrl;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.ProjectSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Liquibase's settings near a changelog say, be they its own or a framework's. */
final class LiquibaseSettings {
  private static final List<String> FILES =
      List.of(
          "liquibase.properties", "application.properties", "application.yml", "application.yaml");

  private static final List<String> SCHEMAS =
      List.of(
          "defaultschemaname",
          "liquibase.command.defaultschemaname",
          "spring.liquibase.defaultschema",
          "quarkus.liquibase.defaultschemaname");

  private static final List<String> URLS =
      List.of(
          "url",
          "liquibase.command.url",
          "spring.liquibase.url",
          "spring.datasource.url",
          "quarkus.datasource.jdbc.url");

  /** A project's root lies at most this far above. */
  private static final int LEVELS = 6;

  private final List<ProjectSettings> files = new ArrayList<>();

  private LiquibaseSettings() {}

  /** Reads the files near a folder; the nearest counts. */
  static LiquibaseSettings near(Folder folder) {
    LiquibaseSettings settings = new LiquibaseSettings();
    Path above = folder.path();
    for (int level = 0; above != null && level < LEVELS; level++) {
      for (String file : FILES) {
        settings.files.add(ProjectSettings.of(above.resolve(file)));
      }
      above = above.getParent();
    }
    return settings;
  }

  /** Returns how a session begins: the default schema is searched first, else what a URL says. */
  SessionStart sessionStart() {
    for (ProjectSettings file : files) {
      for (String name : SCHEMAS) {
        String schema = file.value(name);
        if (schema != null && !schema.isBlank()) {
          return SessionStart.before(schema.strip());
        }
      }
      for (String name : URLS) {
        List<String> path = ConnectionUrl.searchPath(file.partly(name));
        if (!path.isEmpty()) {
          return SessionStart.searching(path);
        }
      }
    }
    return SessionStart.DEFAULT;
  }

  /** Returns the parameters of changelogs by name. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new HashMap<>();
    files.forEach(
        file -> file.below("spring.liquibase.parameters.").forEach(parameters::putIfAbsent));
    return parameters;
  }
}
