package dev.lintel.engine.migration.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a project's file by their whole names, as far as they stand there literally: of
 * properties, of TOML without arrays of tables, or of the first document of YAML.
 *
 * @param values the values as they are written, a list's joined by commas
 */
public record ProjectSettings(Map<String, String> values) {

  /** Files of settings are short; a longer one is another kind of file. */
  private static final int MAX_LENGTH = 1 << 20;

  private static final Pattern SECTION = Pattern.compile("\\[([\\w.-]+)]");
  private static final Pattern PAIR = Pattern.compile("([\\w.\"'-]+)\\s*[=:]\\s*(.*)");
  private static final Pattern NESTED =
      Pattern.compile("( *)(- )?(?:\"?([\\w.\\[\\]-]+)\"?:(?: +(.*))?|(.*))");
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^{}:]+)(?::([^{}]*))?}");
  private static final Pattern COMMENT = Pattern.compile("\\s+#.*$");

  public ProjectSettings {
    values = Map.copyOf(values);
  }

  /** Reads a file; one that is missing, unreadable or very long has no settings. */
  public static ProjectSettings of(Path file) {
    String name = String.valueOf(file.getFileName());
    Map<String, String> values = new LinkedHashMap<>();
    boolean nested = name.endsWith(".yml") || name.endsWith(".yaml");
    if (nested) {
      nested(text(file), values);
    } else {
      flat(text(file), values);
    }
    return new ProjectSettings(values);
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

  private @Nullable String resolved(String written, Set<String> seen) {
    String value = written;
    for (Matcher m = REFERENCE.matcher(value); m.find(); m = REFERENCE.matcher(value)) {
      String name = relaxed(m.group(1));
      String other = seen.add(name) ? raw(name) : null;
      String put = other == null ? m.group(2) : other;
      if (put == null) {
        return null;
      }
      value = value.substring(0, m.start()) + put + value.substring(m.end());
    }
    return value.contains("${") ? null : value;
  }

  private @Nullable String raw(String name) {
    return values.entrySet().stream()
        .filter(entry -> relaxed(entry.getKey()).equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static void flat(String text, Map<String, String> values) {
    String section = "";
    for (String line : text.lines().map(String::strip).toList()) {
      Matcher head = SECTION.matcher(line);
      Matcher pair = PAIR.matcher(line);
      if (head.matches()) {
        section = head.group(1) + ".";
      } else if (!line.startsWith("#") && pair.matches()) {
        values.putIfAbsent(section + pair.group(1), plain(pair.group(2)));
      }
    }
  }

  private record Level(int indent, String prefix) {}

  private static void nested(String text, Map<String, String> values) {
    Deque<Level> levels = new ArrayDeque<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("---") && !values.isEmpty()) {
        return;
      }
      Matcher m = NESTED.matcher(COMMENT.matcher(line).replaceFirst("").stripTrailing());
      if (line.isBlank() || line.strip().startsWith("#") || !m.matches()) {
        continue;
      }
      int indent = m.group(1).length();
      boolean item = m.group(2) != null;
      while (!levels.isEmpty() && levels.peek().indent() >= indent + (item ? 1 : 0)) {
        levels.pop();
      }
      String prefix = levels.isEmpty() ? "" : levels.peek().prefix();
      if (item && m.group(3) == null && !prefix.isEmpty()) {
        String list = prefix.substring(0, prefix.length() - 1);
        values.merge(list, plain(m.group(5)), (one, other) -> one + "," + other);
      } else if (!item && m.group(3) != null && m.group(4) == null) {
        levels.push(new Level(indent, prefix + m.group(3) + "."));
      } else if (!item && m.group(3) != null) {
        values.putIfAbsent(prefix + m.group(3), plain(m.group(4)));
      }
    }
  }

  /** Returns a value without quotes; a list in one line as its values. */
  private static String plain(String written) {
    String value = written.strip();
    if (value.startsWith("[") && value.endsWith("]")) {
      return value.substring(1, value.length() - 1).replaceAll("[\"'\\s]", "");
    }
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
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
