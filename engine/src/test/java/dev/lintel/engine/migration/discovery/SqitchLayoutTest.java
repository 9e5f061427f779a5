package dev.lintel.engine.migration.discovery;

import static dev.lintel.engine.migration.discovery.ProjectFolder.messages;
import static dev.lintel.engine.migration.discovery.ProjectFolder.names;
import static dev.lintel.engine.migration.discovery.ProjectFolder.runs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a plan of Sqitch is read; source: App::Sqitch. */
class SqitchLayoutTest {
  private static final String PLAN =
      """
      %syntax-version=1.0.0
      %project=shop

      users 2024-01-01T00:00:00Z A <a@example.com> # people
      shop/orders [users] 2024-01-02T00:00:00Z A <a@example.com> # what they buy
      # left-out 2024-01-02T00:00:00Z A <a@example.com> # a comment
      @v1 2024-01-03T00:00:00Z A <a@example.com> # first release

      users [users@v1] 2024-01-04T00:00:00Z A <a@example.com> # again
      """;

  @TempDir Path root;
  private ProjectFolder project;

  @BeforeEach
  void start() {
    project = new ProjectFolder(root);
  }

  @Test
  void sqitchRunsTheScriptsOfThePlanInItsOrder() throws IOException {
    project
        .file("sqitch.plan", PLAN)
        .file("sqitch.conf", "[core]\n\tengine = pg\n")
        .file("deploy/users.sql", "BEGIN; select 3; COMMIT;")
        .file("deploy/users@v1.sql", "select 1;")
        .file("deploy/shop/orders.sql", "select 2;")
        .file("deploy/left-out.sql", "select 0;")
        .file("revert/users.sql", "select 0;");
    assertThat(runs(project.only(LayoutKind.SQITCH)))
        .containsExactly(
            "deploy/users@v1.sql NONE: select 1;",
            "deploy/shop/orders.sql NONE: select 2;",
            "deploy/users.sql NONE: BEGIN; select 3; COMMIT;");
  }

  @Test
  void sqitchsSettingsSayWhereTheScriptsLie() throws IOException {
    project
        .file("sqitch.plan", "a 2024-01-01T00:00:00Z A <a@example.com> # x\n")
        .file("sqitch.conf", "[core]\n engine = pg\n # top_dir = .\n top_dir = ./sql\n")
        .file("sql/deploy/a.sql", "select 1;");
    assertThat(names(project.only(LayoutKind.SQITCH))).containsExactly("sql/deploy/a.sql");
    project
        .file("sqitch.conf", "[core]\n engine = pg\n[engine \"pg\"]\n deploy_dir = \"up\"\n")
        .file("up/a.sql", "select 1;");
    assertThat(names(project.only(LayoutKind.SQITCH))).containsExactly("up/a.sql");
  }

  @Test
  void plansForOtherDatabasesAreNotRead() throws IOException {
    project.file("sqitch.plan", PLAN).file("deploy/users.sql", "-- Deploy shop:users to snowflake");
    assertThat(project.find(".").histories()).isEmpty();
    assertThat(messages(project.find(".").problems())).first().asString().contains("Sqitch");
    project.file("deploy/users.sql", "-- Deploy shop:users to pg\n");
    assertThat(names(project.only(LayoutKind.SQITCH)))
        .startsWith("deploy/users.sql", "deploy/shop/orders.sql");
  }

  @Test
  void variablesOfPsqlAreNotKnown() throws IOException {
    project
        .file("sqitch.plan", "a 2024-01-01T00:00:00Z A <a@example.com> # x\n")
        .file("deploy/a.sql", "GRANT SELECT ON t TO :\"reader\"; SELECT '{\"a\":\"b\"}'::json;");
    Migration migration = project.only(LayoutKind.SQITCH).migrations().get(0);
    SourceFile sent = migration.file().with(migration.replacements());
    assertThat(sent.text()).isEqualTo("GRANT SELECT ON t TO reader; SELECT '{\"a\":\"b\"}'::json;");
    assertThat(sent.isKnown(sent.span(0, 28))).isFalse();
  }
}
