package dev.lintel.engine.migration.discovery;

import static dev.lintel.engine.migration.discovery.ProjectFolder.runs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.Migration;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GolangMigrateLayoutTest {
  @TempDir Path root;
  private ProjectFolder project;

  @BeforeEach
  void start() {
    project = new ProjectFolder(root);
  }

  @Test
  void runsUpFilesInTheOrderOfNumbers() throws IOException {
    project
        .file("db/10_b.up.sql", "select 10;")
        .file("db/10_b.down.sql", "select 0;")
        .file("db/9_a.up..sql", "select 9;");
    assertThat(runs(project.only(LayoutKind.GOLANG_MIGRATE)))
        .containsExactly(
            "9_a.up..sql SIMPLE_QUERY: select 9;", "10_b.up.sql SIMPLE_QUERY: select 10;");
  }

  @Test
  void twinsForOtherDatabasesAreNotRun() throws IOException {
    project
        .file("m/1_a.up.sql", "select 0;")
        .file("m/1_a.postgres.up.sql", "select 1;")
        .file("m/1_a.mysql.up.sql", "select 0;")
        .file("m/2_b.up.sql", "select 2;")
        .file("m/2_b.sqlite3.up.sql", "select 0;");
    assertThat(runs(project.only(LayoutKind.GOLANG_MIGRATE)))
        .containsExactly(
            "1_a.postgres.up.sql SIMPLE_QUERY: select 1;", "2_b.up.sql SIMPLE_QUERY: select 2;");
  }

  @Test
  void twinsMayDifferInWhetherTheyRunInATransaction() throws IOException {
    project
        .file("m/1_a.autocommit.up.sql", "select 0;")
        .file("m/1_a.postgres.up.sql", "select 1;")
        .file("m/2_b.up.sql", "select 0;")
        .file("m/2_b.postgres.autocommit.up.sql", "select 2;")
        .file("m/3_c.autocommit.up.sql", "select 3;");
    assertThat(runs(project.only(LayoutKind.GOLANG_MIGRATE)))
        .containsExactly(
            "1_a.postgres.up.sql SIMPLE_QUERY: select 1;",
            "2_b.postgres.autocommit.up.sql SIMPLE_QUERY: select 2;",
            "3_c.autocommit.up.sql SIMPLE_QUERY: select 3;");
  }

  @Test
  void filesInTheLanguageOfPopAreMigrationsInCode() throws IOException {
    project
        .file("migrations/1_a.up.fizz", "create_table(\"a\") {}")
        .file("migrations/1_a.down.fizz", "drop_table(\"a\")")
        .file("migrations/2_b.up.sql", "select 2;");
    assertThat(project.only(LayoutKind.GOLANG_MIGRATE).migrations())
        .extracting(Migration::name, migration -> migration.file() == null)
        .containsExactly(tuple("1_a.up.fizz", true), tuple("2_b.up.sql", false));
  }

  @Test
  void schemasThatTemplatesFillInAreUnknownNames() throws IOException {
    project.file(
        "migrations/20240101000000_a.up.sql",
        """
        CREATE TABLE {{ index .Options "Namespace" }}.a (id int);
        CREATE INDEX ON "{{ .Schema }}".a (id);
        GRANT USAGE ON SCHEMA {{ .Schema }} TO x;
        INSERT INTO b VALUES ('Dear {{ name }}, {{ if .Team }}');
        """);
    Migration migration = project.only(LayoutKind.GOLANG_MIGRATE).migrations().get(0);
    assertThat(migration.file().with(migration.replacements()).text())
        .isEqualTo(
            """
            CREATE TABLE index__Options__Namespace_.a (id int);
            CREATE INDEX ON "_Schema".a (id);
            GRANT USAGE ON SCHEMA _Schema TO x;
            INSERT INTO b VALUES ('Dear {{ name }}, {{ if .Team }}');
            """);
  }
}
