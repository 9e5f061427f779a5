package dev.lintel.engine.migration.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.TransactionMode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainLayoutTest {
  @TempDir Path root;
  private ProjectFolder project;

  @BeforeEach
  void start() {
    project = new ProjectFolder(root);
  }

  @Test
  void readsNumberedFilesInTheOrderOfTheirNumbers() throws IOException {
    project
        .file("db/migrations/10_c.sql", "")
        .file("db/migrations/2_b.sql", "")
        .file("db/migrations/001_a.SQL", "")
        .file("db/migrations/readme.md", "");
    MigrationHistory history = project.only();
    assertThat(history.layout()).isEqualTo(LayoutKind.PLAIN);
    assertThat(names(history)).containsExactly("001_a.SQL", "2_b.sql", "10_c.sql");
    assertThat(history.migrations()).extracting(Migration::version).containsExactly("1", "2", "10");
    assertThat(history.migrations())
        .extracting(PlainLayoutTest::mode)
        .containsOnly(TransactionMode.UNKNOWN);
    assertThat(history.outside().everything()).isFalse();
    assertThat(history.declared()).isNull();
  }

  @Test
  void leavesOutTheWayBack() throws IOException {
    project
        .file("m/1_a.up.sql", "")
        .file("m/1_a.down.sql", "")
        .file("m/2_b.sql", "")
        .file("m/2_b_down.sql", "")
        .file("m/3_scale_down.sql", "")
        .file("m/4_c.sql", "")
        .file("m/4_c.rollback.sql", "");
    assertThat(names(ProjectFolder.only(project.find("m"))))
        .containsExactly("1_a.up.sql", "2_b.sql", "3_scale_down.sql", "4_c.sql");
  }

  @Test
  void findsScriptsThatCallThemselvesMigrations() throws IOException {
    project
        .file("schema/migration-2-0001-20240110.sql", "")
        .file("schema/migration-1-0002-20240131.sql", "")
        .file("schema/migration-1-0010-20240102.sql", "")
        .file("reports/report-1.sql", "")
        .file("steps/1.sql", "");
    MigrationHistory history = project.only();
    assertThat(names(history))
        .containsExactly(
            "migration-1-0002-20240131.sql",
            "migration-1-0010-20240102.sql",
            "migration-2-0001-20240110.sql");
    assertThat(history.migrations())
        .extracting(Migration::version)
        .containsExactly("1-0002-20240131", "1-0010-20240102", "2-0001-20240110");
  }

  @Test
  void takesAFolderOfAnyFilesAtItsWord() throws IOException {
    project.file("sql/b.sql", "").file("sql/a.sql", "");
    assertThat(names(ProjectFolder.only(project.find("sql")))).containsExactly("a.sql", "b.sql");
    assertThat(project.find(".").histories()).isEmpty();
  }

  @Test
  void takesNamedFilesAsOneHistory() throws IOException {
    project.file("sql/2.sql", "").file("sql/1.down.sql", "").file("sql/3.sql", "");
    assertThat(names(ProjectFolder.only(project.find("sql/2.sql", "sql/1.down.sql", "sql/2.sql"))))
        .containsExactly("1.down.sql", "2.sql");
  }

  @Test
  void seesThatAFileWantsNoTransaction() throws IOException {
    project
        .file("m/1.sql", "-- no-transaction\nselect 1;")
        .file("m/2.sql", "-- text\n--! no-transaction\nselect 1;")
        .file("m/3.sql", "select 1;\n-- no-transaction\n");
    assertThat(ProjectFolder.only(project.find("m")).migrations())
        .extracting(PlainLayoutTest::mode)
        .containsExactly(TransactionMode.NONE, TransactionMode.NONE, TransactionMode.UNKNOWN);
  }

  @Test
  void guessesNoPlainFolderBesideAToolsMigrations() throws IOException {
    project.migrations("prisma/migrations").file("legacy/migrations/1_a.sql", "");
    FoundHistories found = project.find(".");
    assertThat(ProjectFolder.only(found).layout()).isEqualTo(LayoutKind.PRISMA);
    assertThat(ProjectFolder.messages(found.problems()))
        .containsExactly(
            "legacy/migrations holds numbered .sql files; name it to have them checked");
    assertThat(project.find("legacy/migrations").histories()).hasSize(1);
  }

  @Test
  void readsNumberedFilesBelowTheProjectAsTheLayoutThatIsNamed() throws IOException {
    project.file("service/migrations/0001_a.sql", "").file("docs/0001_b.sql", "");
    MigrationHistory history = ProjectFolder.only(project.find(LayoutKind.SQLX, "."));
    assertThat(history.layout()).isEqualTo(LayoutKind.SQLX);
    assertThat(history.path()).isEqualTo("service/migrations");
    assertThat(project.find(LayoutKind.GOLANG_MIGRATE, ".").histories()).isEmpty();
  }

  @Test
  void leavesAloneWhatIsForAnotherDatabase() throws IOException {
    project.file("db/clickhouse/migrations/1_a.sql", "").file("mysql/migrations/1_a.sql", "");
    FoundHistories found = project.find(".");
    assertThat(found.histories()).isEmpty();
    assertThat(ProjectFolder.messages(found.problems()))
        .containsExactly(
            "db/clickhouse/migrations seems to be for clickhouse, which is not checked yet",
            "mysql/migrations seems to be for mysql, which is not checked yet");
  }

  @Test
  void saysThatAPlanIsNotRead() throws IOException {
    project.file("m/sqitch.plan", "x");
    FoundHistories found = project.find(".");
    assertThat(found.histories()).isEmpty();
    assertThat(ProjectFolder.messages(found.problems()))
        .containsExactly(
            "m holds a plan of Sqitch that is not for PostgreSQL, or has no scripts; --layout plain"
                + " reads plain files");
  }

  @Test
  void readsAnyFolderAsPlainFilesIfTold() throws IOException {
    project.file("m/1_a.sql", "-- +goose Up\nselect 1;");
    assertThat(names(ProjectFolder.only(project.find(LayoutKind.PLAIN, "m"))))
        .containsExactly("1_a.sql");
  }

  @Test
  void seesByTheirWordsThatFilesAreForAnotherDatabase() throws IOException {
    project
        .file("m/1_a.sql", "CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT);")
        .file("m/2_b.sql", "CREATE TABLE b (at DATETIME);");
    assertThat(ProjectFolder.messages(project.find("m").problems()))
        .containsExactly("m seems to be for sqlite, which is not checked yet");
  }

  @Test
  void signsInCommentsTellNothingOfTheDatabase() throws IOException {
    project
        .file("m/1_a.sql", "-- `a` is a queue\nCREATE TABLE a (id int);")
        .file("m/2_b.sql", "/* engine = `b` */ CREATE TABLE b (id int); -- unsigned")
        .file("x/1_a.sql", "/*! CREATE TABLE `a` (id int); */");
    assertThat(names(ProjectFolder.only(project.find("m")))).containsExactly("1_a.sql", "2_b.sql");
    assertThat(ProjectFolder.messages(project.find("x").problems()))
        .containsExactly("x seems to be for mysql, which is not checked yet");
  }

  @Test
  void takesASlipIntoAnotherDialectForASlip() throws IOException {
    project
        .file("m/1_a.sql", "CREATE TABLE a (id BIGSERIAL PRIMARY KEY, at TIMESTAMPTZ);")
        .file("m/2_b.sql", "CREATE TABLE b (id BIGINT AUTO_INCREMENT);");
    assertThat(names(ProjectFolder.only(project.find("m")))).hasSize(2);
  }

  private static TransactionMode mode(Migration migration) {
    return migration.sections().get(0).transactionMode();
  }

  private static List<String> names(MigrationHistory history) {
    return history.migrations().stream().map(Migration::name).toList();
  }
}
