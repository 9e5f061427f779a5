package dev.lintel.engine.migration.discovery;

import static dev.lintel.engine.migration.discovery.ProjectFolder.runs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.LayoutKind;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where goose cuts its scripts; source: goose 3, internal/sqlparser. */
class GooseLayoutTest {
  @TempDir Path root;
  private ProjectFolder project;

  @BeforeEach
  void start() {
    project = new ProjectFolder(root);
  }

  @Test
  void gooseCutsAFunctionAtALineThatEndsInASemicolon() throws IOException {
    project.file(
        "db/1_a.sql",
        """
        -- +goose Up
        CREATE TABLE a (id int);
        CREATE FUNCTION f() RETURNS int AS $$
        BEGIN
          -- not here;
          RETURN 1; -- but here
        END;
        $$ LANGUAGE plpgsql;
        CREATE TABLE b (id int);
        -- +goose Down
        DROP TABLE a;
        """);
    assertThat(runs(project.only(LayoutKind.GOOSE)))
        .containsExactly(
            "1_a.sql FILE: CREATE TABLE a (id int); CREATE FUNCTION f() RETURNS int AS $$"
                + " BEGIN -- not here; RETURN 1;",
            "1_a.sql FILE: ; CREATE TABLE b (id int);");
  }

  @Test
  void gooseLeavesMarkedStatementsAndSingleLinesWhole() throws IOException {
    project.file(
        "db/1_a.sql",
        """
        -- +goose Up
        CREATE FUNCTION f() RETURNS int AS $$ SELECT 1; $$ LANGUAGE sql;
        -- +goose StatementBegin
        CREATE FUNCTION g() RETURNS int AS $$
          SELECT 1;
        $$ LANGUAGE sql;
        -- +goose StatementEnd
        COMMENT ON FUNCTION f() IS 'one;--
        two';
        """);
    assertThat(runs(project.only(LayoutKind.GOOSE)))
        .singleElement()
        .asString()
        .contains("$$ SELECT 1; $$", "SELECT 1; $$ LANGUAGE sql;")
        .endsWith("'one;-- two';");
  }
}
