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

/** How scripts of MyBatis Migrations are read; source: its MigrationReader.java. */
class MyBatisLayoutTest {
  @TempDir Path root;

  @Test
  void myBatisRunsWhatStandsAboveTheWayBackInTheOrderOfNumbers() throws IOException {
    MigrationHistory history =
        new ProjectFolder(root)
            .file("m/10_b.sql", "-- // b\nselect 2;\n-- //@UNDO\nselect 0;\n")
            .file("m/9_a.sql", "select 1;\n  --  // @UNDO of a\nselect 0;\n")
            .file("m/11_c.sql", "select 3; -- //@UNDO at the end of a line\n")
            .file("m/bootstrap.sql", "select 4;\n")
            .only(LayoutKind.MYBATIS);
    assertThat(names(history)).containsExactly("9_a.sql", "10_b.sql", "11_c.sql");
    assertThat(runs(history))
        .containsExactly(
            "9_a.sql UNKNOWN: select 1;",
            "10_b.sql UNKNOWN: -- // b select 2;",
            "11_c.sql UNKNOWN: select 3; -- //@UNDO at the end of a line");
    assertThat(history.outside().objects()).contains("changelog");
  }

  @Test
  void myBatisSendsASemicolonForTheDelimiterThatAScriptSets() throws IOException {
    MigrationHistory history =
        new ProjectFolder(root)
            .file(
                "m/1_a.sql",
                """
                -- @DELIMITER !
                do $$ begin perform 1; end $$!
                -- @DELIMITER ;
                select 1 != 2;
                -- //@UNDO
                """)
            .only(LayoutKind.MYBATIS);
    assertThat(history.migrations().get(0).replacements())
        .extracting(replacement -> replacement.text())
        .containsExactly(";");
  }
}
