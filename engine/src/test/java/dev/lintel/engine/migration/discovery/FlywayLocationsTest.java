package dev.lintel.engine.migration.discovery;

import static dev.lintel.engine.migration.discovery.ProjectFolder.names;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.LayoutKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folders Flyway runs as one history. */
class FlywayLocationsTest {
  private static final String UP = "CREATE TABLE a (id bigserial);\n";

  @TempDir Path root;
  private ProjectFolder project;

  @BeforeEach
  void start() {
    project = new ProjectFolder(root);
  }

  @Test
  void flywaysLocationsAreOneHistory() throws IOException {
    project
        .file(
            "src/main/resources/application.yml",
            "spring.flyway.locations: classpath:db/migration, classpath:db/init/{vendor}, none\n")
        .file("src/main/resources/db/init/postgresql/V1__a.sql", "select 1;")
        .file("src/main/resources/db/migration/V2__b.sql", "select 2;")
        .file("src/main/resources/db/other/V2__c.sql", "select 0;");
    assertThat(project.find(".").histories())
        .extracting(ProjectFolder::names)
        .containsExactlyInAnyOrder(
            List.of("init/postgresql/V1__a.sql", "migration/V2__b.sql"), List.of("V2__c.sql"));
    assertThat(names(project.only(LayoutKind.FLYWAY, "src/main/resources/db/migration")))
        .containsExactly("init/postgresql/V1__a.sql", "migration/V2__b.sql");
  }

  @Test
  void whatAProfileOfSpringAddsIsRunWithTheRest() throws IOException {
    project
        .file("src/main/resources/application.yml", "spring.flyway.enabled: true\n")
        .file(
            "src/main/resources/application-h2.yml",
            "spring.flyway.locations: classpath:db/h2,classpath:db/routines,classpath:db/seed\n")
        .file(
            "src/main/resources/application-seed.yml",
            "spring.flyway.locations: classpath:db/migration,db/routines,classpath:db/seed\n")
        .file(
            "src/main/resources/application-train.properties",
            "spring.flyway.locations=classpath:db/migration,db/routines,db/training\n")
        .file("src/main/resources/db/migration/V1__a.sql", UP)
        .file("src/main/resources/db/routines/R__1_p.sql", UP)
        .file("src/main/resources/db/seed/R__2_s.sql", UP)
        .file("src/main/resources/db/training/R__2_t.sql", UP);
    assertThat(project.find(".").histories())
        .extracting(ProjectFolder::names)
        .containsExactlyInAnyOrder(
            List.of("migration/V1__a.sql", "routines/R__1_p.sql", "seed/R__2_s.sql"),
            List.of("R__2_t.sql"));
  }

  @Test
  void flywaysLocationsBelowAFolderAreAllThatIsRun() throws IOException {
    project
        .file("flyway.conf", "flyway.locations=filesystem:./db/migration/common,db/migration/prod")
        .file("db/migration/common/V1__a.sql", "select 1;")
        .file("db/migration/prod/V2__b.sql", "select 2;")
        .file("db/migration/dev/V2__b.sql", "select 0;");
    assertThat(names(project.only(LayoutKind.FLYWAY)))
        .containsExactly("common/V1__a.sql", "prod/V2__b.sql");
    assertThat(names(project.only(LayoutKind.FLYWAY, "db/migration/prod")))
        .containsExactly("common/V1__a.sql", "prod/V2__b.sql");
  }

  @Test
  void namedFlywayFoldersSideBySideAreOneHistory() throws IOException {
    project.file("db/one/V2__b.sql", UP).file("db/two/V1__a.sql", UP).file("db/c/d/V3__c.sql", UP);
    assertThat(names(project.only(LayoutKind.FLYWAY, "db/one", "db/two", "db/c/d")))
        .containsExactly("two/V1__a.sql", "one/V2__b.sql", "c/d/V3__c.sql");
    project.file("x/m/V4__c.sql", UP).file("y/m/V5__c.sql", UP).file("db/four/V1__a.sql", UP);
    assertThat(project.find("x/m", "y/m").histories())
        .extracting(ProjectFolder::names)
        .containsExactlyInAnyOrder(List.of("V4__c.sql"), List.of("V5__c.sql"));
    assertThat(project.find("db/two", "db/four").histories())
        .extracting(ProjectFolder::names)
        .containsExactlyInAnyOrder(List.of("V1__a.sql"), List.of("V1__a.sql"));
  }

  @Test
  void flywayFoldersThatAreNamedAlikeAreOneHistory() throws IOException {
    project.file("db/migration_pg/V1__a.sql", UP).file("db/migration_pg_data/V2__b.sql", UP);
    project.file("db/migration_pg_more/V3__c.sql", UP).file("db/other/V4__d.sql", UP);
    assertThat(project.find(".").histories())
        .extracting(ProjectFolder::names)
        .containsExactly(
            List.of(
                "migration_pg/V1__a.sql",
                "migration_pg_data/V2__b.sql",
                "migration_pg_more/V3__c.sql"),
            List.of("V4__d.sql"));
  }
}
