package dev.lintel.engine.migration.layout;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;

/**
 * The settings of a project's file by their whole names, as far as they stand there literally: of
 * properties, of TOML, or of the first document of YAML.
 *
 * @param values the values as they are written, a list's joined by commas
 */
public record ProjectSettings(Map<String, String> values) {

  /** Files of settings are short; a longer one is another kind of file. */
  private static final int MAX_LENGTH = 1 << 20;

  /** What Maven puts something in the place of, which YAML takes for no value. */
  private static final Pattern FILTERED = Pattern.compile("(?m)(:[ \\t]+)(@[^@\\n]+@)[ \\t]*$");

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^{}:]+)(?::([^{}]*))?}");

  public ProjectSettings {
    values = Map.copyOf(values);
  }

  /** Reads a file; one that is missing, unreadable or very long has no settings. */
  public static ProjectSettings of(Path file) {
    String name = String.valueOf(file.getFileName());
    String text = text(file);
    try {
      if (name.endsWith(".toml")) {
        return new ProjectSettings(ofToml(text));
      }
      boolean yaml = name.endsWith(".yml") || name.endsWith(".yaml");
      return new ProjectSettings(yaml ? ofYaml(text) : ofProperties(text));
    } catch (IOException | IllegalArgumentException e) {
      // The tool cannot read such a file either, and so has no settings from it.
      return new ProjectSettings(Map.of());
    }
  }

  /**
   * Returns the value of a setting, its references to other settings of the file resolved.
   *
   * @param name the name, in small letters and without hyphens and underscores
   * @return the value; null if there is none, or one that the file alone does not give
   */
  public @Nullable String value(String name) {
    for (Map.Entry<String, String> entry : values.entrySet()) {
      if (relaxed(entry.getKey()).equals(name)) {
        return resolved(entry.getValue(), new HashSet<>());
      }
    }
    return null;
  }

  /** Returns the values of the settings whose names begin so, by the rest of their names. */
  public Map<String, String> below(String prefix) {
    Map<String, String> found = new HashMap<>();
    values.forEach(
        (key, written) -> {
          String value = key.startsWith(prefix) ? resolved(written, new HashSet<>()) : null;
          if (value != null) {
            found.put(key.substring(prefix.length()), value);
          }
        });
    return found;
  }

  private static String relaxed(String key) {
    return key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  /**
   * Returns the value of a setting, as far as the file gives it: other references stay.
   *
   * @param name the name, in small letters and without hyphens and underscores
   * @return null if there is none
   */
  public @Nullable String partly(String name) {
    String written = raw(name);
    return written == null ? null : partly(written, new HashSet<>());
  }

  private @Nullable String resolved(String written, Set<String> seen) {
    String value = partly(written, seen);
    return value.contains("${") ? null : value;
  }

  private String partly(String written, Set<String> seen) {
    String value = written;
    int from = 0;
    for (Matcher m = REFERENCE.matcher(value); m.find(from); m = REFERENCE.matcher(value)) {
      String name = relaxed(m.group(1));
      String other = seen.add(name) ? raw(name) : null;
      String put = other == null ? m.group(2) : other;
      from = put == null ? m.end() : m.start();
      if (put != null) {
        value = value.substring(0, m.start()) + put + value.substring(m.end());
      }
    }
    return value;
  }

  private @Nullable String raw(String name) {
    return values.entrySet().stream()
        .filter(entry -> relaxed(entry.getKey()).equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, String> ofProperties(String text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    Map<String, String> values = new HashMap<>();
    properties
        .stringPropertyNames()
        .forEach(name -> put(name, properties.getProperty(name), values));
    return values;
  }

  private static Map<String, String> ofToml(String text) {
    Map<String, String> values = new HashMap<>();
    TomlParseResult parsed = Toml.parse(text);
    if (!parsed.hasErrors()) {
      parsed
          .dottedEntrySet()
          .forEach(
              entry -> {
                Object value = entry.getValue();
                put(
                    entry.getKey(),
                    value instanceof TomlArray array
                        ? joined(array.toList().stream().map(String::valueOf).toList())
                        : String.valueOf(value),
                    values);
              });
    }
    return values;
  }

  private static Map<String, String> ofYaml(String text) throws IOException {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    String filtered = FILTERED.matcher(text).replaceAll("$1'$2'");
    int depth = 0;
    try (YAMLParser parser = new YAMLFactory().createParser(filtered)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 0) {
          break; // Another document holds for a profile only.
        }
        if (token.isScalarValue() && token != JsonToken.VALUE_NULL && !parser.isCurrentAlias()) {
          lists
              .computeIfAbsent(name(parser.getParsingContext()), n -> new ArrayList<>())
              .add(parser.getText());
        }
      }
    }
    Map<String, String> values = new HashMap<>();
    lists.forEach((name, list) -> put(name, joined(list), values));
    return values;
  }

  /** Returns the names from the outside to the inside; the place in a list has none. */
  private static String name(JsonStreamContext inner) {
    Deque<String> names = new ArrayDeque<>();
    for (JsonStreamContext context = inner; context != null; context = context.getParent()) {
      if (context.hasCurrentName()) {
        names.push(context.getCurrentName());
      }
    }
    return String.join(".", names);
  }

  private static void put(String name, String value, Map<String, String> values) {
    values.putIfAbsent(name, value.strip());
  }

  private static String joined(List<String> list) {
    return String.join(",", list);
  }

  private static String text(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= MAX_LENGTH
          ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          : "";
    } catch (IOException e) {
      // Settings that cannot be read say nothing; the tool would not run with them.
      return "";
    }
  }
}
