package dev.lintel.engine.migration.layout.liquibase;

import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.ScriptNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a Liquibase changelog in XML, YAML or JSON includes, in order. */
public final class LiquibaseChangelog {
  /** A changelog names files from the class path, whose root is some folder above. */
  private static final int LEVELS = 8;

  private static final int MAX_LENGTH = 4 * 1024 * 1024;
  private static final Pattern NAME = Pattern.compile("(?i).*change-?log.*\\.(?:xml|ya?ml|json)");
  private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^[ \\t]*#[^\\n]*");

  /**
   * A file, a folder, or a script: in XML an attribute, in YAML and JSON a key after some others.
   */
  private static final Pattern INCLUDE =
      Pattern.compile(
          "<(include|includeAll|sqlFile)\\b[^<>]*?\\b(?:file|path)\\s*=\\s*[\"']([^\"']+)[\"']"
              + "|\\b(include|includeAll|sqlFile)\"?\\s*+:\\s*+"
              + "(?:[{\"\\s]*+(?!file|path)\\w++\"?\\s*+:\\s*+\\w++,?){0,8}+[{\"\\s]*+"
              + "\\b(?:file|path)\"?\\s*:\\s*[\"']?([^\"'\\s,}]+)");

  private static final Pattern PROPERTY =
      Pattern.compile("<property\\b(?:[^<>\"]*+\"[^\"]*+\"){2,20}+");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\b(name|value)\\s*+=\\s*+\"([^\"]*+)\"");

  private static final Pattern CHANGESET =
      Pattern.compile("<changeSet\\b|\\bchangeSet\"?\\s*:", Pattern.CASE_INSENSITIVE);
  private static final Pattern SCRIPT_CHANGE = Pattern.compile("<sqlFile\\b|\\bsqlFile\"?\\s*:");

  private final Set<Path> files = new LinkedHashSet<>();
  private final Set<Path> seen = new LinkedHashSet<>();

  private LiquibaseChangelog() {}

  /** Returns the root changelog that lies directly in a folder. */
  static Optional<Path> rootIn(Folder folder) {
    List<String> names = folder.files().stream().filter(f -> NAME.matcher(f).matches()).toList();
    return names.stream()
        .filter(f -> f.contains("master") || f.contains("root"))
        .findFirst()
        .or(() -> names.stream().findFirst())
        .map(folder::resolve);
  }

  /** Returns the root changelog in a folder or in the nearest of the two above it. */
  static Optional<Path> rootAt(Folder folder) {
    Path path = folder.path();
    for (int level = 0; path != null && level < 3; level++) {
      try {
        Optional<Path> root = rootIn(Folder.list(path));
        if (root.isPresent()) {
          return root;
        }
      } catch (IOException e) {
        // A folder above that may not be listed holds nothing for this history.
        return Optional.empty();
      }
      path = path.getParent();
    }
    return Optional.empty();
  }

  /**
   * Returns the scripts that a changelog runs, and the changelogs with changes of their own, in
   * order.
   */
  public static List<Path> included(Path root) {
    LiquibaseChangelog changelog = new LiquibaseChangelog();
    changelog.read(root);
    return List.copyOf(changelog.files);
  }

  /** Returns the properties that a changelog itself sets, by name. */
  public static Map<String, String> properties(Path root) {
    Map<String, String> properties = new HashMap<>();
    Matcher property = PROPERTY.matcher(text(root));
    while (property.find()) {
      Map<String, String> attributes = new HashMap<>();
      Matcher attribute = ATTRIBUTE.matcher(property.group());
      while (attribute.find()) {
        attributes.putIfAbsent(attribute.group(1), attribute.group(2));
      }
      String name = attributes.get("name");
      String value = attributes.get("value");
      if (name != null && value != null) {
        properties.putIfAbsent(name, value);
      }
    }
    return properties;
  }

  private void read(Path changelog) {
    if (!seen.add(changelog)) {
      return;
    }
    String text = text(changelog);
    boolean ownChanges =
        CHANGESET.matcher(text).results().count() > SCRIPT_CHANGE.matcher(text).results().count();
    if (ownChanges) {
      files.add(changelog);
    }
    Matcher include = INCLUDE.matcher(text);
    while (include.find()) {
      String what = include.group(1) == null ? include.group(3) : include.group(1);
      String place = include.group(2) == null ? include.group(4) : include.group(2);
      Path found = find(changelog, place.replaceFirst("^classpath\\*?:/*", ""));
      if (found != null) {
        if (what.equals("includeAll")) {
          folder(found);
        } else {
          file(found);
        }
      }
    }
  }

  private void file(Path file) {
    if (ScriptNames.isScript(file.toString())) {
      files.add(file);
    } else if (file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(?:xml|ya?ml|json)")) {
      read(file);
    }
  }

  private void folder(Path folder) {
    try (Stream<Path> entries = Files.walk(folder)) {
      List<Path> sorted = new ArrayList<>(entries.filter(Files::isRegularFile).toList());
      sorted.sort(null);
      sorted.forEach(this::file);
    } catch (IOException | UncheckedIOException e) {
      // What cannot be listed cannot be included either; Liquibase itself fails there.
    }
  }

  private static @Nullable Path find(Path changelog, String place) {
    Path relative;
    try {
      relative = Path.of(place.replaceFirst("^/+", ""));
    } catch (InvalidPathException e) {
      // No file can have that name.
      return null;
    }
    Path base = changelog.getParent();
    for (int level = 0; base != null && level < LEVELS; level++) {
      Path file = base.resolve(relative).normalize();
      if (Files.exists(file)) {
        return file;
      }
      base = base.getParent();
    }
    return null;
  }

  private static String text(Path file) {
    try {
      byte[] bytes = Files.size(file) > MAX_LENGTH ? new byte[0] : Files.readAllBytes(file);
      String text = withoutXmlComments(new String(bytes, StandardCharsets.UTF_8));
      return COMMENT_LINE.matcher(text).replaceAll("");
    } catch (IOException e) {
      // A changelog that cannot be read includes nothing that can be known.
      return "";
    }
  }

  private static String withoutXmlComments(String text) {
    StringBuilder out = new StringBuilder();
    int copied = 0;
    int start = text.indexOf("<!--");
    while (start >= 0) {
      int end = text.indexOf("-->", start);
      if (end < 0) {
        break;
      }
      out.append(text, copied, start);
      copied = end + 3;
      start = text.indexOf("<!--", copied);
    }
    return out.append(text, copied, text.length()).toString();
  }
}
