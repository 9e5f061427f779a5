package dev.lintel.engine.migration.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.source.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations in a programming language between those in SQL. */
class CodeMigrationsTest {
  private static final String TABLE = "CREATE TABLE a (id bigserial);\n";

  @TempDir Path root;
  private ProjectFolder project;

  @BeforeEach
  void start() {
    project = new ProjectFolder(root);
  }

  @Test
  void flywayRunsClassesBesideTheScriptsAndBelowTheSources() throws IOException {
    project
        .file("src/main/resources/db/migration/V1__a.sql", TABLE)
        .file("src/main/resources/db/migration/V3__c.kt", "class V3__c")
        .file("src/main/resources/db/migration/V4__d.sql", TABLE)
        .file("src/main/java/db/migration/V2__b.java", "class V2__b {}")
        .file("src/main/java/db/migration/Support.java", "class Support {}");
    MigrationHistory history = project.only();
    assertThat(names(history))
        .containsExactly(
            "V1__a.sql", "../../../java/db/migration/V2__b.java", "V3__c.kt", "V4__d.sql");
    assertThat(history.migrations().get(1).path())
        .isEqualTo("src/main/java/db/migration/V2__b.java");
    assertThat(history.problems())
        .extracting(problem -> problem.span().file())
        .containsExactly(
            "src/main/java/db/migration/V2__b.java", "src/main/resources/db/migration/V3__c.kt");
  }

  @Test
  void folderOfClassesOnlyIsNoHistory() throws IOException {
    project.file("src/main/java/db/migration/V2__b.java", "class V2__b {}");
    assertThat(project.find(".").histories()).isEmpty();
  }

  @Test
  void plainFolderHasProgramsOfTheSameSequence() throws IOException {
    project
        .file("migrations/0001-a.sql", TABLE)
        .file("migrations/0002-b.ts", "export const up = 1;")
        .file("migrations/0003-c.sql", TABLE);
    MigrationHistory history = project.only();
    assertThat(names(history)).containsExactly("0001-a.sql", "0002-b.ts", "0003-c.sql");
    assertThat(history.problems()).extracting(Problem::message).hasSize(1);
  }

  @Test
  void programsOfAnotherFormAreNoMigrations() throws IOException {
    project
        .file("migrations/0001-a.sql", TABLE)
        .file("migrations/0001-a.js", "runs the script beside it")
        .file("migrations/0002-b.d.ts", "types")
        .file("migrations/0002-b.test.ts", "a test")
        .file("migrations/2_b.ts", "another form")
        .file("migrations/index.ts", "no number")
        .file("migrations/0003-c.sql", TABLE);
    assertThat(names(project.only())).containsExactly("0001-a.sql", "0003-c.sql");
  }

  private static List<String> names(MigrationHistory history) {
    return history.migrations().stream().map(Migration::name).toList();
  }
}
