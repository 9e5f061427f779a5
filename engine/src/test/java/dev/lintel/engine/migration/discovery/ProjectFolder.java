package dev.lintel.engine.migration.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.DeclaredSchema;
import dev.lintel.engine.migration.HistorySettings;
import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A project's files in a temporary folder, and the histories found in them. */
final class ProjectFolder {
  static final String LOCK = "# comment\nprovider = \"postgresql\"\n";
  static final String SCHEMA =
      """
      datasource db {
        provider = "postgresql"
      }
      model A {
        id Int @id
      }
      """;

  private final Path root;

  ProjectFolder(Path root) {
    this.root = root;
  }

  ProjectFolder file(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Writes a migrations folder with a lock file and one migration. */
  ProjectFolder migrations(String folder) throws IOException {
    return file(folder + "/migration_lock.toml", LOCK).file(folder + "/1_a/migration.sql", "");
  }

  FoundHistories find(String... paths) {
    return find(null, paths);
  }

  FoundHistories find(LayoutKind layout, String... paths) {
    List<Path> all = Stream.of(paths).map(Path::of).toList();
    return HistoryFinder.find(
        new HistoryQuery(root, all, layout, null, null, HistorySettings.NONE), System.getenv());
  }

  MigrationHistory only() {
    return only(find("."));
  }

  static MigrationHistory only(FoundHistories found) {
    assertThat(found.histories()).hasSize(1);
    return found.histories().get(0);
  }

  static List<String> schemaPaths(MigrationHistory history) {
    DeclaredSchema declared = history.declared();
    return declared == null ? List.of() : declared.files().stream().map(SourceFile::path).toList();
  }

  static List<String> messages(List<Problem> problems) {
    return problems.stream().map(Problem::message).toList();
  }

  /** Returns the only history below the folder, or at some paths, which is of that layout. */
  MigrationHistory only(LayoutKind kind, String... paths) {
    MigrationHistory history = only(paths.length == 0 ? find(".") : find(paths));
    assertThat(history.layout()).isEqualTo(kind);
    return history;
  }

  /** Returns the names of the migrations. */
  static List<String> names(MigrationHistory history) {
    return history.migrations().stream().map(Migration::name).toList();
  }

  /** Returns each section as name, mode and text in one line. */
  static List<String> runs(MigrationHistory history) {
    return history.migrations().stream()
        .flatMap(m -> m.sections().stream().map(s -> run(m, s)))
        .toList();
  }

  private static String run(Migration migration, ScriptSection section) {
    String text = migration.file().text().substring(section.start(), section.end());
    return "%s %s: %s"
        .formatted(
            migration.name(), section.transactionMode(), text.strip().replaceAll("\\s+", " "))
        .strip();
  }
}
