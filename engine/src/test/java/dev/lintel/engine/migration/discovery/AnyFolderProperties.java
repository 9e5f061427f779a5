package dev.lintel.engine.migration.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.fuzz.Samples;
import dev.lintel.engine.migration.HistorySettings;
import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.Layout;
import dev.lintel.engine.migration.layout.LoadOptions;
import dev.lintel.engine.migration.layout.LoadedHistory;
import dev.lintel.engine.replay.Replayer;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceReader;
import dev.lintel.engine.source.SourceRoot;
import dev.lintel.engine.sql.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any files in a folder that is read as any layout. */
class AnyFolderProperties {
  private static final List<String> NAME_PIECES =
      List.of(
          "1",
          "2",
          "10",
          "01",
          "20240101",
          "V",
          "U",
          "R",
          "B",
          "_",
          "__",
          "-",
          ".",
          "a",
          "A",
          "up",
          "down",
          ".sql",
          ".SQL",
          ".up.sql",
          ".down.sql",
          ".go",
          "beforeMigrate",
          "mysql",
          "postgres",
          "é",
          " ",
          "x",
          "99999999999999999999",
          "changelog",
          ".xml",
          ".yaml",
          "migration.sql",
          "schema.prisma",
          "\ud83d\ude00",
          "~",
          "#",
          "'",
          "\n");

  private static final List<String> FOLDERS =
      List.of("", "", "", "1_a/", "1.2/", "meta/", "committed/", "v1/", "1_b/");

  private static final List<String> FILES =
      List.of(
          "meta/_journal.json",
          "migration_lock.toml",
          "atlas.sum",
          "db.changelog-master.xml",
          "changelog.yaml",
          "flyway.conf",
          "Cargo.toml",
          "1_a/up.sql",
          "1_a/down.sql",
          "1_a/migration.sql",
          "schema.prisma",
          "drizzle.config.ts");

  private static final List<String> TEXT_PIECES =
      List.of(
          "-- +goose Up\n",
          "-- +goose Down\n",
          "-- +goose StatementBegin\n",
          "-- migrate:up",
          " transaction:false",
          "-- migrate:down\n",
          "-- +migrate Up notransaction\n",
          "-- +migrate Down\n",
          "--liquibase formatted sql\n",
          "--changeset a:1 ",
          "endDelimiter:/ ",
          "endDelimiter:\\n ",
          "dbms:mysql,!oracle ",
          "runInTransaction:false\n",
          "--! Previous: -\n",
          "--! no-transaction\n",
          "-- no-transaction\n",
          "--> statement-breakpoint\n",
          "${a}",
          "${}",
          ":NAME",
          "{\"entries\":[{\"tag\":\"",
          "1_a",
          "\"}]}",
          "<include file=\"",
          "\"/>",
          "<includeAll path=\"",
          "<property name=\"",
          "\" value=\"",
          "include: file: ",
          "h1:abc=\n",
          "provider = \"postgresql\"\n",
          "[dependencies]\nsqlx = 1\n",
          "flyway.placeholders.a=b\n",
          "/\n",
          "\n",
          "\r\n",
          "\0",
          "\ufeff",
          "engine=innodb",
          "..",
          "<!--",
          "-->",
          "datasource db {",
          "}",
          "\"",
          "'");

  @Provide
  Arbitrary<Map<String, String>> projects() {
    Arbitrary<String> names =
        Arbitraries.of(NAME_PIECES)
            .list()
            .ofMinSize(1)
            .ofMaxSize(5)
            .map(pieces -> String.join("", pieces));
    Arbitrary<String> scripts = names.map(name -> name.endsWith(".sql") ? name : name + ".sql");
    Arbitrary<String> inFolders =
        Arbitraries.of(FOLDERS).flatMap(folder -> scripts.map(name -> folder + name));
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            Arbitraries.of(TEXT_PIECES).list().ofMaxSize(12).map(list -> String.join("", list)),
            Arbitraries.integers().between(0, 1_000_000).map(Samples::script));
    return Arbitraries.maps(
            Arbitraries.oneOf(names, scripts, inFolders, Arbitraries.of(FILES)), texts)
        .ofMaxSize(8);
  }

  @Property
  void everyFileIsAMigrationOrLeftOutOrTold(
      @ForAll("projects") Map<String, String> project, @ForAll LayoutKind kind) throws IOException {
    inFolder(project, path -> check(path, kind));
  }

  private static void check(Path path, LayoutKind kind) throws IOException {
    Folder folder = Folder.list(path);
    Layout layout = Layouts.of(kind);
    HistorySearch.recognise(folder, kind);
    layout.accepts(folder);
    SourceReader reader = new SourceReader(SourceRoot.of(path, List.of(path)));
    LoadedHistory loaded =
        layout.load(folder, new LoadOptions(reader, Dialect.POSTGRESQL, null, Map.of()));
    MigrationHistory history = loaded.history();
    if (history == null) {
      assertThat(loaded.problem()).isNotNull();
      return;
    }
    Set<String> names =
        history.migrations().stream()
            .map(Migration::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    assertThat(names).hasSameSizeAs(history.migrations());
    for (Migration migration : history.migrations()) {
      boolean told =
          history.problems().stream()
              .map(Problem::message)
              .anyMatch(message -> message.contains(migration.path()));
      assertThat(migration.file() != null || told).as(migration.path()).isTrue();
    }
    if (runsAll(kind)) {
      for (String file : folder.files()) {
        assertThat(layout.migrationAt(file) == null || names.contains(layout.migrationAt(file)))
            .as(file)
            .isTrue();
      }
    }
    Replayer.replay(history);
  }

  /** Returns whether neither a list nor a newer baseline leaves out scripts. */
  private static boolean runsAll(LayoutKind kind) {
    return switch (kind) {
      case DRIZZLE, LIQUIBASE, FLYWAY, PLAIN, GOLANG_MIGRATE, SQITCH -> false;
      default -> true;
    };
  }

  @Property
  void everyProjectIsSearched(@ForAll("projects") Map<String, String> project) throws IOException {
    inFolder(
        project,
        path -> {
          HistoryQuery query =
              new HistoryQuery(path, List.of(Path.of(".")), null, null, null, HistorySettings.NONE);
          FoundHistories found = HistoryFinder.find(query, Map.of());
          assertThat(found.histories().isEmpty() && found.problems().isEmpty()).isFalse();
        });
  }

  private interface Look {
    void at(Path path) throws IOException;
  }

  private static void inFolder(Map<String, String> project, Look look) throws IOException {
    Path folder = Files.createTempDirectory("lintel");
    try {
      for (Map.Entry<String, String> file : new TreeMap<>(project).entrySet()) {
        Path path = folder.resolve(file.getKey());
        if (!Files.exists(path) && !Files.isRegularFile(path.getParent())) {
          Files.createDirectories(path.getParent());
          Files.writeString(path, file.getValue());
        }
      }
      look.at(folder);
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(AnyFolderProperties::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(NAME_PIECES).list().ofMaxSize(6).map(pieces -> String.join("", pieces));
  }

  @Property
  void theOrderIsTotal(
      @ForAll("names") String one,
      @ForAll("names") String two,
      @ForAll("names") String three,
      @ForAll LayoutKind kind) {
    Comparator<String> order = Layouts.of(kind).order();
    assertThat(order.compare(one, one)).isZero();
    assertThat(order.compare(one, two) == 0).isEqualTo(one.equals(two));
    assertThat(Integer.signum(order.compare(one, two)))
        .isEqualTo(-Integer.signum(order.compare(two, one)));
    List<String> sorted = Stream.of(one, two, three).sorted(order).toList();
    assertThat(order.compare(sorted.get(0), sorted.get(2))).isNotPositive();
  }
}
