package dev.lintel.engine.replay.postgresql.execution;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the list of extensions: {@code [name]}, then lines of a kind of object and names of that
 * kind.
 */
final class ExtensionList {

  private static final String RESOURCE = "extensions.txt";

  private final Map<String, ExtensionMembers> extensions = new LinkedHashMap<>();
  private final Map<String, Set<String>> names = new LinkedHashMap<>();
  private String extension = "";

  private ExtensionList() {}

  /** Reads the list that comes with Lintel. */
  static Map<String, ExtensionMembers> read() {
    try (InputStream in =
        requireNonNull(ExtensionList.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " is part of the program and cannot be read", e);
    }
  }

  /** Reads a list. */
  static Map<String, ExtensionMembers> of(String text) {
    ExtensionList list = new ExtensionList();
    text.lines().filter(line -> !line.startsWith("#")).forEach(list::line);
    list.finish();
    return Map.copyOf(list.extensions);
  }

  private void line(String line) {
    if (line.startsWith("[")) {
      finish();
      extension = line.substring(1, line.length() - 1);
    } else if (!line.isEmpty()) {
      List<String> words = List.of(line.split(" "));
      names
          .computeIfAbsent(words.get(0), kind -> new HashSet<>())
          .addAll(words.subList(1, words.size()));
    }
  }

  private void finish() {
    if (!extension.isEmpty()) {
      extensions.put(
          extension,
          new ExtensionMembers(
              setOf("schemas"),
              setOf("types"),
              setOf("relations"),
              setOf("functions"),
              setOf("triggers"),
              setOf("classes"),
              setOf("methods"),
              setOf("operators"),
              setOf("operands")));
    }
    names.clear();
  }

  private Set<String> setOf(String kind) {
    return names.getOrDefault(kind, Set.of());
  }
}
