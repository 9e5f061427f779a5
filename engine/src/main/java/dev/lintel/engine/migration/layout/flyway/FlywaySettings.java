package dev.lintel.engine.migration.layout.flyway;

import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.ScriptHead;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Flyway's settings near a migrations folder say, be they its own or Spring Boot's. */
final class FlywaySettings {
  private static final List<String> FILES =
      List.of("flyway.conf", "conf/flyway.conf", "flyway.toml", "application.properties");

  /**
   * A project's root lies at most this far above, as in {@code src/main/resources/db/migration}.
   */
  private static final int LEVELS = 6;

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?m)^\\s*(?:spring\\.)?flyway\\.placeholders\\.([\\w.-]+)"
              + "\\s*[=:][ \\t]*\"?([^\"\\r\\n]*)");

  private FlywaySettings() {}

  /** Returns the values of placeholders by name; the nearest file counts. */
  static Map<String, String> placeholders(Folder folder) {
    Map<String, String> values = new HashMap<>();
    Path above = folder.path();
    for (int level = 0; above != null && level < LEVELS; level++) {
      for (String file : FILES) {
        Matcher matcher = PLACEHOLDER.matcher(ScriptHead.of(above.resolve(file)));
        while (matcher.find()) {
          String value = matcher.group(2).strip();
          if (!value.contains("${")) {
            values.putIfAbsent(matcher.group(1), value);
          }
        }
      }
      above = above.getParent();
    }
    values.putIfAbsent("flyway:defaultSchema", "public");
    return values;
  }
}
