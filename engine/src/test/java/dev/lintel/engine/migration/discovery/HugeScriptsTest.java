package dev.lintel.engine.migration.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.LoadOptions;
import dev.lintel.engine.migration.layout.liquibase.LiquibaseChangelog;
import dev.lintel.engine.replay.Replayer;
import dev.lintel.engine.source.SourceReader;
import dev.lintel.engine.source.SourceRoot;
import dev.lintel.engine.sql.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scripts and changelogs far beyond what people write. The limit is no measure of speed: it only
 * tells linear from quadratic, which would take minutes and more.
 */
class HugeScriptsTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int MANY = 20_000;

  @TempDir Path root;

  @ParameterizedTest
  @EnumSource(LayoutKind.class)
  void longScriptsAreCutIntoSections(LayoutKind kind) throws IOException {
    List<String> texts =
        List.of(
            "-- comment\n".repeat(MANY),
            "\n".repeat(MANY),
            "--" + "\n".repeat(MANY),
            "-- +goose Up\n-- migrate:up\n--changeset a:1\n".repeat(MANY / 100),
            "select ${a};".repeat(MANY / 10),
            "--changeset a:1 endDelimiter:\\n\n" + " ".repeat(MANY));
    for (int i = 0; i < texts.size(); i++) {
      for (String name : List.of("%d_a.sql", "V%d__a.sql", "%d_a/up.sql", "%d_b/migration.sql")) {
        write(name.formatted(i + 1), texts.get(i));
      }
    }
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          SourceReader reader = new SourceReader(SourceRoot.of(root, List.of(root)));
          Folder folder = Folder.list(root);
          HistorySearch.recognise(folder, kind);
          MigrationHistory history =
              Layouts.of(kind)
                  .load(folder, new LoadOptions(reader, Dialect.POSTGRESQL, null, Map.of()))
                  .history();
          assertThat(history).isNotNull();
          Replayer.replay(history);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<include ",
        "<include file=\"",
        "<!-- ",
        "<property ",
        "<property name=\"a\" ",
        "include: ",
        "include: a: b,",
        "a:bcd:",
        "include: {",
        "changeSet: ",
        "# \n",
        " ",
        "\n",
      })
  void longChangelogsAreRead(String piece) throws IOException {
    Path changelog = write("changelog.xml", "include: " + piece.repeat(MANY));
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          assertThat(LiquibaseChangelog.included(changelog)).hasSizeLessThan(2);
          assertThat(LiquibaseChangelog.properties(changelog)).isEmpty();
        });
  }

  @Test
  void includesOfImpossibleNamesFindNothing() throws IOException {
    Path changelog = write("changelog.xml", "<include file=\"a\0b.sql\"/><include file=\"/\"/>");
    assertThat(LiquibaseChangelog.included(changelog)).isEmpty();
  }

  @Test
  void propertiesAreReadWhateverStandsBesideThem() throws IOException {
    Path changelog =
        write(
            "changelog.xml",
            "<!-- <property name=\"no\" value=\"1\"/> -->"
                + "<property dbms=\"postgresql\" name=\"a\" global=\"true\" value=\"x > y\"/>"
                + "<property name=\"b\"/><property value=\"z\" name=\"c\"/>");
    assertThat(LiquibaseChangelog.properties(changelog))
        .containsOnlyKeys("a", "c")
        .containsEntry("a", "x > y");
  }

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
