package dev.lintel.engine.migration.layout.sqitch;

import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.ScriptHead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code sqitch.conf} says, by names such as {@code core.engine}.
 *
 * @param values the values by name
 * @param folder where the file lies; where the plan lies if there is no such file
 */
record SqitchSettings(Map<String, String> values, Path folder) {
  private static final String FILE = "sqitch.conf";

  /** A plan may lie in a folder of its own below that of the settings. */
  private static final int LEVELS = 3;

  private static final Pattern SECTION =
      Pattern.compile("\\[\\s*([\\w-]+)(?:\\s+\"([^\"]*)\")?\\s*\\].*");
  private static final Pattern SETTING = Pattern.compile("([\\w-]+)\\s*=\\s*\"?([^\"#;]*)\"?.*");

  SqitchSettings {
    values = Map.copyOf(values);
  }

  /** Reads the settings of the plan in a folder. */
  static SqitchSettings of(Folder planned) {
    Path above = planned.path();
    for (int level = 0; above != null && level < LEVELS; level++) {
      Path file = above.resolve(FILE);
      if (Files.isRegularFile(file)) {
        return new SqitchSettings(values(ScriptHead.of(file)), above);
      }
      above = above.getParent();
    }
    return new SqitchSettings(Map.of(), planned.path());
  }

  private static Map<String, String> values(String text) {
    Map<String, String> values = new HashMap<>();
    String section = "";
    for (String line : text.split("\\R", -1)) {
      Matcher head = SECTION.matcher(line.strip());
      Matcher setting = SETTING.matcher(line.strip());
      if (head.matches()) {
        section = head.group(1) + (head.group(2) == null ? "" : "." + head.group(2));
      } else if (setting.matches()) {
        values.put(section + "." + setting.group(1), setting.group(2).strip());
      }
    }
    return values;
  }

  /** Returns the database system that the project is for; null if the settings do not say. */
  @Nullable String engine() {
    return values.get("core.engine");
  }

  /** Returns the folder of the scripts that lead forward; null if there is none. */
  @Nullable Path deployFolder(Folder planned) {
    String written = value("deploy_dir");
    String top = value("top_dir");
    Path base = top == null ? folder : folder.resolve(top);
    for (Path path :
        new Path[] {
          written == null ? base.resolve(SqitchLayout.DEPLOY) : folder.resolve(written),
          planned.resolve(SqitchLayout.DEPLOY)
        }) {
      if (Files.isDirectory(path)) {
        return path.normalize();
      }
    }
    return null;
  }

  private @Nullable String value(String name) {
    String ofEngine = values.get("engine." + engine() + "." + name);
    return ofEngine == null ? values.get("core." + name) : ofEngine;
  }
}
