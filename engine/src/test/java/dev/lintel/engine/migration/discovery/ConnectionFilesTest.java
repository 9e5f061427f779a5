package dev.lintel.engine.migration.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.SessionStart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the connections say that tools find in files; sources: the tools' and drivers' readers. */
class ConnectionFilesTest {
  @TempDir Path root;
  private ProjectFolder project;

  @BeforeEach
  void start() {
    project = new ProjectFolder(root);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dbmate      | db/1_a.sql      | -- migrate:up\\nselect 1;  | .env                     | DATABASE_URL="postgres://${HOST}/x?sslmode=off&search_path=shop,public"
          goose       | db/1_a.sql      | -- +goose Up\\nselect 1;   | .env                     | GOOSE_DBSTRING=postgres://a:b@c/x?search_path=shop%2Cpublic
          sql-migrate | db/1_a.sql      | -- +migrate Up\\nselect 1; | dbconfig.yml             | development: {datasource: "host=a search_path=shop,public dbname=x"}
          diesel      | db/1_a/up.sql   | select 1;                  | .env                     | DATABASE_URL=postgres://c/x?options=-c%20search_path%3Dshop,public%20-c%20work_mem%3D9
          liquibase   | db/a.sql        | --liquibase formatted sql\\n--changeset a:1\\nselect 1; | liquibase.properties | url=jdbc:postgresql://c/x?currentSchema="$user",shop,public
          liquibase   | db/a.sql        | --liquibase formatted sql\\n--changeset a:1\\nselect 1; | application.yml      | spring: {liquibase: {default-schema: shop}}
          """)
  void connectionsNameTheSearchPath(
      String layout, String script, String text, String file, String settings) throws IOException {
    project.file(script, text.replace("\\n", "\n")).file(file, settings);
    project.file("db/1_a/down.sql", "select 0;").file("diesel.toml", "");
    MigrationHistory history = project.only(kind(layout), "db");
    assertThat(history.outside().start())
        .isEqualTo(new SessionStart(List.of("shop"), List.of("shop", "public")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          .gmrc    | /*\\n * "search_path": "a"\\n */ { // "search_path": "b",\\n"pgSettings": {\\n "search_path": "shop, tiger,public"}}
          .gmrc.js | const pgSettings = { search_path: 'shop,public' };
          """)
  void graphilesSettingsNameTheSchemasThatAreSearchedWhenTheyAreMade(String file, String settings)
      throws IOException {
    project
        .file("db/committed/1.sql", "--! Previous: -\ncreate schema if not exists shop;")
        .file(file, settings.replace("\\n", "\n"));
    assertThat(project.only(LayoutKind.GRAPHILE).outside().start())
        .isEqualTo(new SessionStart(List.of(), List.of("shop", "public")));
  }

  @Test
  void connectionThatIsNotKnownSaysNothing() throws IOException {
    project
        .file("db/1_a.sql", "-- migrate:up\nselect 1;")
        .file(".env", "DATABASE_URL=postgres://c/x?search_path=${SCHEMA}\n");
    assertThat(project.only(LayoutKind.DBMATE).outside().start()).isEqualTo(SessionStart.DEFAULT);
  }

  private static LayoutKind kind(String name) {
    for (LayoutKind kind : LayoutKind.values()) {
      if (kind.id().equals(name)) {
        return kind;
      }
    }
    throw new AssertionError(name);
  }
}
