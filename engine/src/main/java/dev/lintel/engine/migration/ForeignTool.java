package dev.lintel.engine.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises migrations of tools whose layout is not read yet. As plain files they would be read
 * wrongly: their scripts hold the way back too, or their order is not that of the names.
 */
final class ForeignTool {
  private static final int HEAD = 4096;
  private static final Pattern FLYWAY =
      Pattern.compile("(?:V[0-9][0-9._]*|R)__.*\\.sql", Pattern.CASE_INSENSITIVE);

  private static final Map<String, Pattern> MARKERS =
      Map.of(
          "goose", marker("--\\s*\\+goose\\s"),
          "dbmate", marker("--\\s*migrate:up"),
          "sql-migrate", marker("--\\s*\\+migrate\\s"),
          "Liquibase", marker("--\\s*liquibase formatted"),
          "node-pg-migrate", marker("-+\\s*Up Migration"));

  private ForeignTool() {}

  /** Returns the name of the tool that wrote the migrations in {@code folder}; null if unknown. */
  static @Nullable String of(Folder folder) {
    if (Files.exists(folder.resolve("meta").resolve("_journal.json"))
        || anyFolderHolds(folder, "snapshot.json")) {
      return "Drizzle";
    }
    if (folder.hasFile("sqitch.plan")) {
      return "Sqitch";
    }
    if (folder.files().stream().anyMatch(f -> FLYWAY.matcher(f).matches())) {
      return "Flyway";
    }
    if (anyFolderHolds(folder, "up.sql")) {
      return "Diesel or Hasura";
    }
    List<String> scripts = folder.files().stream().filter(PlainLayout::isScript).toList();
    return scripts.isEmpty() ? null : byHead(folder.resolve(scripts.get(0)));
  }

  private static boolean anyFolderHolds(Folder folder, String file) {
    return folder.folders().stream().anyMatch(f -> Files.exists(folder.resolve(f).resolve(file)));
  }

  private static @Nullable String byHead(Path script) {
    String head = head(script);
    return MARKERS.entrySet().stream()
        .filter(m -> m.getValue().matcher(head).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static String head(Path script) {
    if (!Files.isRegularFile(script)) {
      return "";
    }
    try (InputStream in = Files.newInputStream(script)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    } catch (IOException e) {
      // A script that cannot be read is told of when the folder is loaded; it has no marker.
      return "";
    }
  }

  private static Pattern marker(String regex) {
    return Pattern.compile("(?mi)^\\s*" + regex);
  }
}
