package dev.lintel.engine.migration.layout.flyway;

import dev.lintel.engine.migration.layout.ProjectSettings;
import dev.lintel.engine.migration.layout.ScriptHead;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Flyway's settings in the build file of Gradle or Maven, as far as they stand there literally: in
 * the block {@code flyway} or in the configuration of Maven's plugin, and as properties.
 */
final class BuildFile {
  /** The names of build files. */
  static final List<String> NAMES = List.of("build.gradle", "build.gradle.kts", "pom.xml");

  private static final int MAX_LENGTH = 1 << 20;
  private static final String PREFIX = "flyway.";
  private static final String PLACEHOLDERS = "placeholders";

  private static final Pattern COMMENT =
      Pattern.compile("(?<![:'\"\\w])//[^\\n]*+|/\\*[\\s\\S]*?\\*/|<!--[\\s\\S]*?-->");

  private static final Pattern BLOCK = Pattern.compile("(?m)^[ \\t]*flyway[ \\t]*\\{");

  /** A setting, with a text, or several between brackets or in the call of a function. */
  private static final Pattern SETTING =
      Pattern.compile(
          "(?m)^[ \\t]*(\\w+)(?:\\.set)?[ \\t]*=?[ \\t]*\\(?[ \\t]*"
              + "(\\[[^\\]]*]|\\w+(?:<[^>]*>)?\\([^()]*\\)|\"[^\"]*\"|'[^']*')");

  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

  private static final Pattern PAIR =
      Pattern.compile("[\"']?([\\w.]+)[\"']?\\s*(?::|to\\b)\\s*[\"']([^\"']*)[\"']");

  private static final Pattern PLUGIN =
      Pattern.compile("<artifactId>\\s*flyway-maven-plugin\\s*</artifactId>");

  private static final String PLUGIN_END = "</plugin>";

  private static final Pattern ELEMENT = Pattern.compile("<([\\w.]+)>([^<>]*)</\\1>");

  private BuildFile() {}

  /** Reads a build file; one that is missing has no settings. */
  static ProjectSettings of(Path file) {
    String text = COMMENT.matcher(ScriptHead.of(file, MAX_LENGTH)).replaceAll("");
    Map<String, String> values = new HashMap<>();
    if (file.toString().endsWith(".xml")) {
      maven(text, values);
    } else {
      gradle(text, values);
    }
    values.values().removeIf(value -> value.contains("$"));
    return new ProjectSettings(values);
  }

  private static void gradle(String text, Map<String, String> values) {
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      Matcher setting = SETTING.matcher(text).region(block.end(), end(text, block.end()));
      while (setting.find()) {
        if (setting.group(1).equals(PLACEHOLDERS)) {
          Matcher pair = PAIR.matcher(setting.group(2));
          while (pair.find()) {
            values.put(PREFIX + PLACEHOLDERS + "." + pair.group(1), pair.group(2));
          }
        } else {
          put(setting.group(1), texts(setting.group(2)), values);
        }
      }
    }
  }

  /** Returns where a block ends that begins before an offset. */
  private static int end(String text, int start) {
    int depth = 1;
    for (int i = start; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private static String texts(String written) {
    return TEXT.matcher(written)
        .results()
        .map(text -> text.group(1) == null ? text.group(2) : text.group(1))
        .reduce((some, more) -> some + "," + more)
        .orElse("");
  }

  private static void maven(String text, Map<String, String> values) {
    Matcher property = ELEMENT.matcher(text);
    while (property.find()) {
      if (property.group(1).startsWith(PREFIX)) {
        values.putIfAbsent(property.group(1), property.group(2).strip());
      }
    }
    Matcher plugin = PLUGIN.matcher(text);
    while (plugin.find()) {
      int end = text.indexOf(PLUGIN_END, plugin.end());
      String configuration = text.substring(plugin.end(), end < 0 ? text.length() : end);
      for (String list : List.of("schema", "location")) {
        put(list + "s", elements(configuration, list), values);
      }
      Matcher element = ELEMENT.matcher(configuration);
      while (element.find()) {
        put(element.group(1), element.group(2).strip(), values);
      }
      Matcher inner = ELEMENT.matcher(between(configuration, PLACEHOLDERS));
      while (inner.find()) {
        put(PLACEHOLDERS + "." + inner.group(1), inner.group(2).strip(), values);
      }
    }
  }

  private static String elements(String text, String name) {
    return ELEMENT
        .matcher(text)
        .results()
        .filter(element -> element.group(1).equals(name))
        .map(element -> element.group(2).strip())
        .reduce((some, more) -> some + "," + more)
        .orElse("");
  }

  private static String between(String text, String element) {
    int start = text.indexOf("<" + element + ">");
    int end = text.indexOf("</" + element + ">");
    return start < 0 || end < start ? "" : text.substring(start + element.length() + 2, end);
  }

  private static void put(String name, String value, Map<String, String> values) {
    if (!value.isBlank()) {
      values.putIfAbsent(PREFIX + name, value);
    }
  }
}
