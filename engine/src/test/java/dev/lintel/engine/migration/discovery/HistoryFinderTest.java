package dev.lintel.engine.migration.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.git.Repository;
import dev.lintel.engine.migration.HistorySettings;
import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFinderTest {
  @TempDir Path root;

  @Test
  void findsAPrismaHistoryFromTheRepositoryTheAppAndTheFolder() throws IOException {
    prisma("packages/db/prisma");
    file("node_modules/x/migrations/1_a/migration.sql", "select 1;");
    for (String path : List.of(".", "packages/db", "packages/db/prisma/migrations")) {
      MigrationHistory history = only(find(path));
      assertThat(history.layout()).isEqualTo(LayoutKind.PRISMA);
      assertThat(history.dialect()).isEqualTo(Dialect.POSTGRESQL);
      assertThat(history.path()).isEqualTo("packages/db/prisma/migrations");
      assertThat(history.migrations())
          .extracting(Migration::name)
          .containsExactly("20240101000000_init", "20240202000000_more");
      assertThat(history.migrations().get(0).path())
          .isEqualTo("packages/db/prisma/migrations/20240101000000_init/migration.sql");
      assertThat(history.migrations().get(0).version()).isEqualTo("20240101000000");
      assertThat(history.migrations().get(0).sections().get(0).transactionMode())
          .isEqualTo(TransactionMode.SIMPLE_QUERY);
      assertThat(history.outside()).isEqualTo(Outside.NOTHING);
      assertThat(schemaPaths(history)).containsExactly("packages/db/prisma/schema.prisma");
      assertThat(history.problems()).isEmpty();
    }
  }

  @Test
  void takesTheWholeHistoryOfASingleScript() throws IOException {
    prisma("prisma");
    for (String path :
        List.of(
            "prisma/migrations/20240101000000_init",
            "prisma/migrations/20240101000000_init/migration.sql",
            "prisma/schema.prisma")) {
      assertThat(only(find(path)).migrations()).hasSize(2);
    }
    assertThat(
            find(
                    "prisma/migrations/20240101000000_init/migration.sql",
                    "prisma/migrations/20240202000000_more/migration.sql",
                    "prisma")
                .histories())
        .hasSize(1);
  }

  @Test
  void findsSeveralHistoriesInTheOrderOfTheirPaths() throws IOException {
    prisma("b/prisma");
    prisma("a/prisma");
    assertThat(find(".").histories())
        .extracting(MigrationHistory::path)
        .containsExactly("a/prisma/migrations", "b/prisma/migrations");
  }

  @Test
  void recognisesMigrationsWithoutLockFile() throws IOException {
    file("m/1_a/migration.sql", "select 1;");
    MigrationHistory history = only(find("m"));
    assertThat(history.lockFile()).isNull();
    assertThat(history.layout()).isEqualTo(LayoutKind.PRISMA);
  }

  @Test
  void leavesOutGeneratedAndHiddenFolders() throws IOException {
    for (String folder : List.of(".wasp/out/db", "node_modules/a", "dist", "target", ".git/x")) {
      file(folder + "/migrations/1_a/migration.sql", "select 1;");
      file(folder + "/migrations/migration_lock.toml", LOCK);
    }
    prisma("prisma");
    assertThat(only(find(".")).path()).isEqualTo("prisma/migrations");
  }

  @Test
  void followsLinksOutOfTheTreeAndNoCircle() throws IOException {
    prisma("other/prisma");
    Files.createDirectories(root.resolve("repo/a"));
    Files.createSymbolicLink(root.resolve("repo/a/up"), Path.of("../.."));
    Files.createSymbolicLink(root.resolve("repo/a/loop"), Path.of("loop"));
    Files.createSymbolicLink(root.resolve("repo/db"), Path.of("../other/prisma"));
    Files.createSymbolicLink(root.resolve("repo/same"), Path.of("../other/prisma"));
    FoundHistories found = find("repo");
    assertThat(only(found).migrations()).hasSize(2);
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void ignoresLooseFilesAndReportsFoldersWithoutScript() throws IOException {
    prisma("prisma");
    file("prisma/migrations/20240303_loose.sql", "select 1;");
    file("prisma/migrations/20240303_old/deeper/migration.sql", "select 1;");
    MigrationHistory history = only(find("."));
    assertThat(history.migrations()).hasSize(2);
    assertThat(history.problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.FOLDER_WITHOUT_SCRIPT);
    assertThat(history.problems().get(0).message())
        .isEqualTo(
            "prisma/migrations/20240303_old holds no migration.sql, which Prisma refuses with"
                + " P3015");
  }

  @Test
  void keepsAScriptThatCannotBeReadAsAProblem() throws IOException {
    prisma("prisma");
    Files.createDirectories(root.resolve("prisma/migrations/20240303_x"));
    Files.createSymbolicLink(
        root.resolve("prisma/migrations/20240303_x/migration.sql"), Path.of("nowhere"));
    file("prisma/migrations/20240304_y/migration.sql", "select 1;");
    MigrationHistory history = only(find("."));
    assertThat(history.migrations())
        .extracting(m -> m.file() == null)
        .containsExactly(false, false, true, false);
    assertThat(history.problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.BROKEN_LINK);
  }

  @Test
  void leavesOutCopiesThatGitIgnores() throws IOException {
    Repository repository = Repository.create(root);
    prisma("prisma/postgresql");
    prisma("prisma");
    file(".gitignore", "/prisma/migrations/*\n");
    repository.commit("copies are ignored");
    file("prisma/postgresql/migrations/20240303_new/migration.sql", "select 3;");
    assertThat(only(find(".")).path()).isEqualTo("prisma/postgresql/migrations");
    assertThat(only(find("prisma/migrations")).path()).isEqualTo("prisma/migrations");
  }

  @Test
  void saysThatAPathIsMissingOrHoldsNothing() throws IOException {
    file("docs/readme.md", "x");
    Files.createSymbolicLink(root.resolve("loop"), Path.of("loop"));
    FoundHistories found = find("none", "docs", "docs/readme.md", "loop");
    assertThat(found.histories()).isEmpty();
    assertThat(found.problems())
        .extracting(Problem::message)
        .containsExactly(
            "none does not exist",
            "docs holds no migrations that are recognised",
            "docs/readme.md is neither a folder nor an .sql file",
            "loop cannot be read: its symbolic links lead in a circle");
  }

  @Test
  void saysThatAnotherDatabaseIsNotCheckedYet() throws IOException {
    for (String provider : List.of("mysql", "sqlite", "sqlserver", "cockroachdb")) {
      file(provider + "/migrations/migration_lock.toml", "provider = \"" + provider + "\"\n");
      file(provider + "/migrations/1_a/migration.sql", "create table `t` (id int);");
    }
    FoundHistories found = find(".");
    assertThat(found.histories()).isEmpty();
    assertThat(found.problems()).extracting(Problem::kind).containsOnly(ProblemKind.NOT_CHECKED);
    assertThat(found.problems())
        .extracting(Problem::message)
        .contains("mysql/migrations is a prisma history for mysql, which is not checked yet")
        .hasSize(4);
  }

  private static final String LOCK = "# comment\nprovider = \"postgresql\"\n";
  private static final String SCHEMA =
      """
      datasource db {
        provider = "postgresql"
      }
      model A {
        id Int @id
      }
      """;

  private void prisma(String folder) throws IOException {
    file(folder + "/schema.prisma", SCHEMA);
    file(folder + "/migrations/migration_lock.toml", LOCK);
    file(folder + "/migrations/20240202000000_more/migration.sql", "select 2;");
    file(folder + "/migrations/20240101000000_init/migration.sql", "select 1;");
  }

  private void file(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private FoundHistories find(String... paths) {
    List<Path> all = Stream.of(paths).map(Path::of).toList();
    return HistoryFinder.find(
        new HistoryQuery(root, all, null, null, null, HistorySettings.NONE), System.getenv());
  }

  private static MigrationHistory only(FoundHistories found) {
    assertThat(found.histories()).hasSize(1);
    return found.histories().get(0);
  }

  private static List<String> schemaPaths(MigrationHistory history) {
    return history.declared().files().stream().map(SourceFile::path).toList();
  }
}
