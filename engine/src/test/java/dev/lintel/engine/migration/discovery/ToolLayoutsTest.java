package dev.lintel.engine.migration.discovery;

import static dev.lintel.engine.migration.discovery.ProjectFolder.names;
import static dev.lintel.engine.migration.discovery.ProjectFolder.runs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.LoadOptions;
import dev.lintel.engine.source.Replacement;
import dev.lintel.engine.source.SourceReader;
import dev.lintel.engine.source.SourceRoot;
import dev.lintel.engine.sql.Dialect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How each tool's folders are recognised, ordered and cut; sources: the tools' own readers. */
class ToolLayoutsTest {
  private static final String UP = "CREATE TABLE a (id bigserial);\n";

  @TempDir Path root;
  private ProjectFolder project;

  @BeforeEach
  void start() {
    project = new ProjectFolder(root);
  }

  @Test
  void gooseRunsTheUpPartInTheOrderOfNumbers() throws IOException {
    project
        .file("db/10_b.sql", "-- +goose Up\nselect 10;\n-- +goose Down\nselect -10;\n")
        .file("db/9_a.sql", "-- +goose NO TRANSACTION\n-- +goose up\nselect 9;\n-- +goose down\n");
    MigrationHistory history = project.only(LayoutKind.GOOSE);
    assertThat(runs(history))
        .containsExactly("9_a.sql NONE: select 9;", "10_b.sql FILE: select 10;");
    assertThat(history.outside().objects()).contains("goose_db_version");
  }

  @Test
  void ternRunsWhatStandsAboveItsLine() throws IOException {
    project
        .file(
            "m/010_b.sql",
            "select 2; select 3;\n---- create above / drop below ----\ndrop table a;\n")
        .file("m/002_a.sql", "---- tern: disable-tx ----\nselect 1;\n")
        .file("m/shared/x.sql", "select 0;")
        .file("m/README.sql", "select 0;");
    MigrationHistory history = project.only(LayoutKind.TERN);
    assertThat(runs(history))
        .containsExactly(
            "002_a.sql NONE: ---- tern: disable-tx ---- select 1;",
            "010_b.sql FILE_AS_QUERY: select 2; select 3;");
    assertThat(history.outside().objects()).contains("schema_version");
  }

  @Test
  void ternsSettingsTellItToo() throws IOException {
    project.file("m/tern.conf", "[database]\n").file("m/1_a.sql", "drop table {{.prefix}}a;\n");
    Migration migration = project.only(LayoutKind.TERN).migrations().get(0);
    assertThat(migration.file().with(migration.replacements()).text())
        .isEqualTo("drop table prefixa;\n");
    assertThat(migration.replacements()).extracting(Replacement::known).containsExactly(false);
  }

  @Test
  void goosesMarkedStatementsAreOneQuery() throws IOException {
    project.file(
        "db/1_a.sql",
        """
        -- +goose NO TRANSACTION
        -- +goose Up
        select 1;
        -- +goose StatementBegin
        select 2; select 3;
        -- +goose StatementEnd
        -- +goose Down
        -- +goose StatementBegin
        select 0;
        -- +goose StatementEnd
        """);
    assertThat(runs(project.only(LayoutKind.GOOSE)))
        .containsExactly(
            "1_a.sql NONE: select 1;",
            "1_a.sql SIMPLE_QUERY: select 2; select 3;",
            "1_a.sql NONE:");
  }

  @Test
  void gooseMigrationsInGoAreMigrationsThatAreNotRead() throws IOException {
    project
        .file("db/1_a.sql", "-- +goose Up\nselect 1;\n")
        .file("db/2_b.go", "package db")
        .file("db/2_b_test.go", "package db")
        .file("db/3_c.sql", "-- +goose Up\nselect 3;\n");
    MigrationHistory history = project.only(LayoutKind.GOOSE);
    assertThat(names(history)).containsExactly("1_a.sql", "2_b.go", "3_c.sql");
    assertThat(history.migrations().get(1).file()).isNull();
    assertThat(ProjectFolder.messages(history.problems())).containsExactly("it is written in code");
  }

  @Test
  void dbmateOrdersByNameAndRunsEveryUpPart() throws IOException {
    project
        .file("db/9_b.sql", "-- migrate:up\nselect 9;\n-- migrate:down\nselect -9;\n")
        .file(
            "db/10_a.sql",
            """
            -- migrate:up
            select 1;
            -- migrate:down
            -- migrate:up transaction:false
            select 2;
            """);
    assertThat(runs(project.only(LayoutKind.DBMATE)))
        .containsExactly(
            "10_a.sql FILE_AS_QUERY: select 1;",
            "10_a.sql SIMPLE_QUERY: select 2;",
            "9_b.sql FILE_AS_QUERY: select 9;");
  }

  @Test
  void sqlMigrateRunsTheUpPartInTheOrderOfNames() throws IOException {
    project
        .file(
            "db/10-b.sql", "-- +migrate Up notransaction\nselect 10;\n-- +migrate Down\nselect 0;")
        .file("db/9-a.sql", "-- +migrate Up\nselect 9;\n-- +migrate Down\nselect 0;");
    assertThat(runs(project.only(LayoutKind.SQL_MIGRATE)))
        .containsExactly("9-a.sql FILE: select 9;", "10-b.sql NONE: select 10;");
  }

  @Test
  void playRunsUpsByNumberAndTakesTwoSemicolonsForOne() throws IOException {
    project
        .file("conf/evolutions/default/10.sql", "-- !Ups\nselect 10;\n-- !Downs\nselect 0;")
        .file(
            "conf/evolutions/default/9.sql",
            """
            # A line of the tool
            # --- !Ups
            do $$ begin null;; end $$;
            # --- !Downs
            select 0;
            """);
    MigrationHistory history = project.only(LayoutKind.PLAY_EVOLUTIONS);
    assertThat(runs(history))
        .containsExactly("9.sql NONE: do $$ begin null;; end $$;", "10.sql NONE: select 10;");
    Migration migration = history.migrations().get(0);
    assertThat(migration.file().with(migration.replacements()).text())
        .contains("do $$ begin null; end $$;");
  }

  @Test
  void sqlxIsKnownByTheCrate() throws IOException {
    project
        .file("Cargo.toml", "# a long list\n".repeat(1000) + "[dependencies]\nsqlx = \"0.8\"\n")
        .file("migrations/10_b.up.sql", "-- no-transaction\nselect 10;")
        .file("migrations/10_b.down.sql", "select 0;")
        .file("migrations/9_a.sql", "select 9;")
        .file("migrations/notes.sql", "select 0;");
    assertThat(runs(project.only(LayoutKind.SQLX)))
        .containsExactly(
            "9_a.sql FILE_AS_QUERY: select 9;",
            "10_b.up.sql SIMPLE_QUERY: -- no-transaction select 10;");
  }

  @Test
  void sqlxRunsOnTheDriverThatTheCrateAsksFor() throws IOException {
    project
        .file("Cargo.toml", "[workspace.dependencies]\nsqlx = { version = \"0.8\" }\n")
        .file("a/Cargo.toml", "[dependencies.sqlx]\nfeatures = [\"json\", \"sqlite\"]\n")
        .file("a/migrations/1_a.sql", UP)
        .file("b/Cargo.toml", "[dependencies]\nsqlx = { features = [\"sqlite\", \"postgres\"] }\n")
        .file("b/migrations/1_a.sql", UP)
        .file(
            "c/Cargo.toml",
            "[features]\ndisk = [\"sqlx/sqlite\"]\n[dependencies]\nsqlx = \"0.8\"\n")
        .file("c/migrations/1_a.sql", UP);
    assertThat(ProjectFolder.messages(project.find(".").problems()))
        .containsExactly(
            "a/migrations seems to be for sqlite, which is not checked yet",
            "c/migrations seems to be for sqlite, which is not checked yet");
  }

  @Test
  void dieselOrdersByTheVersionWithoutDashes() throws IOException {
    project
        .file("m/20170309122510_b/up.sql", "select 1;")
        .file("m/2017-09-23-182408_a/up.sql", "select 2;")
        .file("m/2017-09-23-182408_a/down.sql", "select 0;")
        .file("m/2018-01-01-000000_c/up.sql", "select 3;")
        .file("m/2018-01-01-000000_c/metadata.toml", "run_in_transaction = false\n");
    MigrationHistory history = project.only(LayoutKind.DIESEL);
    assertThat(runs(history))
        .containsExactly(
            "20170309122510_b FILE_AS_QUERY: select 1;",
            "2017-09-23-182408_a FILE_AS_QUERY: select 2;",
            "2018-01-01-000000_c SIMPLE_QUERY: select 3;");
    assertThat(history.migrations().get(1).path()).isEqualTo("m/2017-09-23-182408_a/up.sql");
    assertThat(project.only(LayoutKind.DIESEL, "m/2018-01-01-000000_c").migrations()).hasSize(3);
  }

  @Test
  void foldersWithoutAVersionOfDieselAreOrderedByTheirNumbers() throws IOException {
    project.file("m/10-c/up.sql", UP).file("m/2-b/up.sql", UP).file("m/1-a/up.sql", UP);
    assertThat(names(project.only(LayoutKind.DIESEL))).containsExactly("1-a", "2-b", "10-c");
  }

  @Test
  void bunCutsScriptsAtItsLinesAndKnowsTransactionsByName() throws IOException {
    project
        .file("m/1_a.tx.up.sql", "select 1; select 1;")
        .file("m/1_a.tx.down.sql", "select 0;")
        .file("m/2_b.up.sql", "select 2;\n--bun:split\nselect 3;");
    assertThat(runs(project.only(LayoutKind.BUN)))
        .containsExactly(
            "1_a.tx.up.sql FILE_AS_QUERY: select 1; select 1;",
            "2_b.up.sql SIMPLE_QUERY: select 2;",
            "2_b.up.sql SIMPLE_QUERY: select 3;");
  }

  @Test
  void drizzlesJournalDecides() throws IOException {
    project
        .file(
            "drizzle/meta/_journal.json",
            """
            {"dialect": "postgresql", "entries": [
              {"idx": 0, "tag": "0001_b"}, {"idx": 1, "tag": "0000_a"}, {"idx": 2, "tag": "0002_c"}]}
            """)
        .file("drizzle/0000_a.sql", "select 1;")
        .file("drizzle/0001_b.sql", "select 2;")
        .file("drizzle/0001_orphan.sql", "select 0;");
    MigrationHistory history = project.only(LayoutKind.DRIZZLE);
    assertThat(names(history)).containsExactly("0001_b.sql", "0000_a.sql", "0002_c.sql");
    assertThat(ProjectFolder.messages(history.problems()))
        .containsExactly("drizzle/0002_c.sql does not exist");
  }

  @Test
  void drizzlesNewerFoldersHaveSnapshots() throws IOException {
    project.file("d/2_b/migration.sql", UP).file("d/2_b/snapshot.json", "{}");
    project.file("d/1_a/migration.sql", UP).file("d/1_a/snapshot.json", "{}");
    assertThat(names(project.only(LayoutKind.DRIZZLE)))
        .containsExactly("1_a/migration.sql", "2_b/migration.sql");
  }

  @Test
  void brokenJournalIsOneSentence() throws IOException {
    project
        .file("d/meta/_journal.json", "{\n \"entries\": [\n{\"tag\": \"0_a\"},,")
        .file("d/0_a.sql", UP);
    MigrationHistory history = project.only(LayoutKind.DRIZZLE);
    assertThat(names(history)).containsExactly("0_a.sql");
    assertThat(ProjectFolder.messages(history.problems()))
        .containsExactly(
            "d/meta/_journal.json is no valid JSON: the migrations after line 3 are unknown");
  }

  @Test
  void supabaseIsKnownByItsFolder() throws IOException {
    project
        .file("supabase/migrations/20240102_b.sql", "select 2;")
        .file("supabase/migrations/20240101_a.sql", "select 1;")
        .file("supabase/migrations/seed.sql", "select 0;");
    MigrationHistory history = project.only(LayoutKind.SUPABASE);
    assertThat(names(history)).containsExactly("20240101_a.sql", "20240102_b.sql");
    assertThat(history.outside().schemas()).contains("auth", "storage");
  }

  @Test
  void atlasStartsAtItsNewestCheckpoint() throws IOException {
    project
        .file("m/atlas.sum", "h1:x\n")
        .file("m/1.sql", "select 1;")
        .file("m/2_check.sql", "-- atlas:checkpoint\n\nselect 2;")
        .file("m/3_c.sql", "-- atlas:txmode none\n\nselect 3;");
    MigrationHistory history = project.only(LayoutKind.ATLAS);
    assertThat(names(history)).containsExactly("2_check.sql", "3_c.sql");
    assertThat(history.migrations().get(1).sections().get(0).transactionMode())
        .isEqualTo(TransactionMode.NONE);
  }

  @Test
  void graphilesPlaceholdersAreUnknownNames() throws IOException {
    project.file(
        "migrations/committed/000001.sql",
        "--! Previous: -\n--! Hash: sha1:x\n\nGRANT ALL ON a TO :VISITOR;\nSELECT '1:2'::TEXT;");
    Migration migration = project.only(LayoutKind.GRAPHILE).migrations().get(0);
    assertThat(migration.file().with(migration.replacements()).text())
        .endsWith("GRANT ALL ON a TO VISITOR;\nSELECT '1:2'::TEXT;");
  }

  @Test
  void foldersNamedAfterVersionsAreOneHistory() throws IOException {
    project
        .file("m/0.10/00__a.sql", "select 3;")
        .file("m/0.9/01__b.sql", "select 2;")
        .file("m/0.9/00__a.sql", "select 1;")
        .file("m/LATEST.sql", "select 0;");
    assertThat(names(project.only(LayoutKind.VERSION_FOLDERS)))
        .containsExactly("0.9/00__a.sql", "0.9/01__b.sql", "0.10/00__a.sql");
  }

  @Test
  void onlyNumberedScriptsOfAVersionHaveAVersionOfTheirOwn() throws IOException {
    project
        .file("m/1.0/02_b.sql", UP)
        .file("m/1.0/add_text.sql", UP)
        .file("m/1.1/add_title2.sql", UP);
    assertThat(project.only(LayoutKind.VERSION_FOLDERS).migrations())
        .extracting(Migration::version)
        .containsExactly("1.0/02", null, null);
  }

  @Test
  void yuniqlsFoldersSayAfterADashWhatTheyAreForAndItsTokensAreNotKnown() throws IOException {
    project
        .file("m/v0.01-shop/01-a.sql", "grant shop to ${YUNIQL-USER};")
        .file("m/v0.00-shop/02-b.sql", "select 2;")
        .file("m/v0.00-shop/01-a.sql", "select 1;");
    MigrationHistory history = project.only(LayoutKind.VERSION_FOLDERS);
    assertThat(names(history))
        .containsExactly("v0.00-shop/01-a.sql", "v0.00-shop/02-b.sql", "v0.01-shop/01-a.sql");
    assertThat(history.migrations().get(2).replacements())
        .singleElement()
        .matches(replacement -> !replacement.known());
  }

  @ParameterizedTest
  @CsvSource({"FLYWAY, V1__a.sql", "VERSION_FOLDERS, 1.0/a.sql"})
  void aFolderThatCannotBeListedIsTold(LayoutKind kind, String script) throws IOException {
    project.file("m/" + script, UP);
    Folder seen = Folder.list(root.resolve("m"));
    List<String> folders = new ArrayList<>(seen.folders());
    folders.add("2.0");
    Folder since = new Folder(seen.path(), folders, List.of(), seen.files(), Map.of());
    SourceReader reader = new SourceReader(SourceRoot.of(root, List.of(Path.of("."))));
    LoadOptions options = new LoadOptions(reader, Dialect.POSTGRESQL, null, Map.of());
    MigrationHistory history = Layouts.of(kind).load(since, options).history();
    assertThat(history).isNotNull();
    assertThat(history.migrations()).extracting(Migration::name).containsExactly(script);
    assertThat(ProjectFolder.messages(history.problems())).containsExactly("m/2.0 does not exist");
  }

  @Test
  void postgratorsWayBackIsNotRun() throws IOException {
    project
        .file("migrations/001.do.sql", "select 1;")
        .file("migrations/002.do.add-undo.sql", "select 2;")
        .file("migrations/002.undo.add-undo.sql", "select 0;");
    assertThat(names(project.only(LayoutKind.PLAIN)))
        .containsExactly("001.do.sql", "002.do.add-undo.sql");
  }

  @Test
  void amongNumberedScriptsOneWithoutANumberIsNotRun() throws IOException {
    project.file("migrations/1_a.sql", "select 1;").file("migrations/draft.sql", "select 0;");
    project.file("migrations/2_a.sql", "select 2;").file("migrations/3_a.sql", "select 3;");
    project.file("migrations/4_a.sql", "select 4;");
    assertThat(runs(project.only(LayoutKind.PLAIN))).hasSize(4);
  }
}
