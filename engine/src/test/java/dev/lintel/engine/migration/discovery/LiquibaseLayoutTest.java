package dev.lintel.engine.migration.discovery;

import static dev.lintel.engine.migration.discovery.ProjectFolder.names;
import static dev.lintel.engine.migration.discovery.ProjectFolder.runs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.MigrationHistory;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How changelogs of Liquibase are followed and cut into changesets; source: its reader. */
class LiquibaseLayoutTest {
  @TempDir Path root;
  private ProjectFolder project;

  @BeforeEach
  void start() {
    project = new ProjectFolder(root);
  }

  @Test
  void liquibaseRunsChangesetsForPostgresql() throws IOException {
    project.file(
        "db/a.sql",
        """
        --liquibase formatted sql
        --changeset "the author":1 dbms:mysql
        select 0;
        --changeset a:2 dbms:postgresql,h2 runInTransaction:false
        select 2;
        --rollback select -2;
        -- changeset a:3 dbms:!oracle endDelimiter:/
        select 3; select 4
        /
        select 5
        /
        --changeset a:4 ignore:true
        select 0;
        """);
    assertThat(runs(project.only(LayoutKind.LIQUIBASE)))
        .containsExactly(
            "a.sql NONE: select 2; --rollback select -2;",
            "a.sql FILE: select 3; select 4",
            "a.sql FILE: select 5",
            "a.sql FILE:");
  }

  @Test
  void liquibaseReadsWindowsLineBreaks() throws IOException {
    project.file("db/a.sql", "--liquibase formatted sql\r\n--changeset a:1\r\n\r\nselect 1;\r\n");
    assertThat(runs(project.only(LayoutKind.LIQUIBASE))).containsExactly("a.sql FILE: select 1;");
  }

  @Test
  void liquibaseFollowsTheRootChangelog() throws IOException {
    project
        .file(
            "src/main/resources/db/changelog/db.changelog-master.xml",
            """
            <databaseChangeLog>
              <!-- <include file="db/changelog/sql/0.sql"/> -->
              <include file="db/changelog/sql/2.sql"/>
              <include file="classpath:/db/changelog/own.xml"/>
              <includeAll path="more" relativeToChangelogFile="true"/>
            </databaseChangeLog>
            """)
        .file(
            "src/main/resources/db/changelog/own.xml", "<changeSet id='1'><dropTable/></changeSet>")
        .file("src/main/resources/db/changelog/sql/0.sql", "--liquibase formatted sql\n")
        .file("src/main/resources/db/changelog/sql/2.sql", "--liquibase formatted sql\n")
        .file("src/main/resources/db/changelog/more/1.sql", "--liquibase formatted sql\n");
    assertThat(names(project.only(LayoutKind.LIQUIBASE)))
        .containsExactly("sql/2.sql", "own.xml", "more/1.sql");
    assertThat(names(project.only(LayoutKind.LIQUIBASE, "src/main/resources/db/changelog/sql")))
        .containsExactly("2.sql");
  }

  @Test
  void liquibaseReadsChangelogsInYamlToo() throws IOException {
    project
        .file(
            "db/changelog.yaml",
            """
            # the root
            databaseChangeLog:
              - include:
                  relativeToChangelogFile: true
                  file: sql/b.sql
              - include:
                  file: /sql/a.sql
            """)
        .file("db/sql/a.sql", "--liquibase formatted sql\n")
        .file("db/sql/b.sql", "select 1; -- without a header, the whole file is one changeset\n");
    MigrationHistory history = project.only(LayoutKind.LIQUIBASE);
    assertThat(names(history)).containsExactly("sql/b.sql", "sql/a.sql");
    assertThat(history.migrations().get(0).sections()).hasSize(1);
  }
}
