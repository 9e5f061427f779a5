package dev.lintel.engine.config;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** One table of a configuration file; a value of the wrong type is told and left out. */
final class ConfigurationTable {

  private final TomlTable table;
  private final String prefix;
  private final ConfigurationProblems problems;

  /**
   * Creates it.
   *
   * @param prefix the name of the table with a final point; empty for the top of the file
   */
  ConfigurationTable(TomlTable table, String prefix, ConfigurationProblems problems) {
    this.table = table;
    this.prefix = prefix;
    this.problems = problems;
  }

  /** Returns the keys. */
  List<String> keys() {
    return List.copyOf(table.keySet());
  }

  /** Tells of every key but these. */
  void knows(List<String> keys) {
    for (String key : table.keySet()) {
      if (!keys.contains(key)) {
        String known = String.join(", ", keys);
        wrong(key, "has the key '%s', which is none of %s".formatted(prefix + key, known));
      }
    }
  }

  /** Tells what is wrong with the value of a key. */
  void wrong(String key, String what) {
    problems.add(requireNonNull(table.inputPositionOf(List.of(key))), what);
  }

  /** Returns a string; null if there is none. */
  @Nullable String string(String key) {
    Object value = table.get(List.of(key));
    if (value == null || value instanceof String) {
      return (String) value;
    }
    wrongType(key, "a string");
    return null;
  }

  /** Returns a number or string as text; null if there is none. */
  @Nullable String numberOrString(String key) {
    Object value = table.get(List.of(key));
    return value instanceof Long || value instanceof Double ? value.toString() : string(key);
  }

  /** Returns whether the value is true; false if there is none. */
  boolean isTrue(String key) {
    Object value = table.get(List.of(key));
    if (value != null && !(value instanceof Boolean)) {
      wrongType(key, "true or false");
    }
    return Boolean.TRUE.equals(value);
  }

  /** Returns the strings of an array; none if there is none. */
  List<String> strings(String key) {
    Object value = table.get(List.of(key));
    List<String> strings = new ArrayList<>();
    if (value instanceof TomlArray array) {
      for (Object element : array.toList()) {
        if (element instanceof String text) {
          strings.add(text);
        } else {
          wrongType(key, "an array of strings");
          return List.of();
        }
      }
    } else if (value != null) {
      wrongType(key, "an array of strings");
    }
    return strings;
  }

  /** Returns a table in this one, empty if there is none. */
  ConfigurationTable table(String key) {
    Object value = table.get(List.of(key));
    if (value != null && !(value instanceof TomlTable)) {
      wrongType(key, "a table");
    }
    TomlTable inner = value instanceof TomlTable found ? found : Toml.parse("");
    return new ConfigurationTable(inner, prefix + key + ".", problems);
  }

  private void wrongType(String key, String wanted) {
    wrong(key, "gives '%s' something else than %s".formatted(prefix + key, wanted));
  }
}
