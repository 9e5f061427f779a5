package dev.lintel.engine.migration.discovery;

import static dev.lintel.engine.migration.discovery.ProjectFolder.names;
import static dev.lintel.engine.migration.discovery.ProjectFolder.runs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.MigrationHistory;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How SQL scripts of node-pg-migrate are read; source: its sqlMigration.ts. */
class NodePgMigrateLayoutTest {
  @TempDir Path root;

  @Test
  void nodePgMigrateRunsTheWayForwardInTheOrderOfNumbers() throws IOException {
    MigrationHistory history =
        new ProjectFolder(root)
            .file("m/10_b.sql", "-- Up Migration\nselect 2;\n-- Down Migration\nselect 0;\n")
            .file("m/9_a.sql", "select 1;\n")
            .file("m/11_c.js", "exports.up = () => {};")
            .file("m/12_d.up.sql", "select 3;\n")
            .file("m/12_d.down.sql", "select 0;\n")
            .file("m/types.d.ts", "")
            .only(LayoutKind.NODE_PG_MIGRATE);
    assertThat(names(history)).containsExactly("9_a.sql", "10_b.sql", "11_c.js", "12_d.up.sql");
    assertThat(runs(history))
        .containsExactly(
            "9_a.sql FILE_AS_QUERY: select 1;",
            "10_b.sql FILE_AS_QUERY: select 2;",
            "12_d.up.sql FILE_AS_QUERY: select 3;");
    assertThat(history.outside().objects()).contains("pgmigrations");
  }
}
