package dev.lintel.rules.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.testkit.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EditedMigrationRuleTest {

  private static final String MERGED = "CREATE TABLE \"Prompt\" (\"id\" TEXT NOT NULL);\n";
  private static final String EDITED =
      "CREATE TABLE \"Prompt\" (\"id\" TEXT NOT NULL, \"version\" INTEGER);\n";

  @Test
  void reportsAnEditWithTheCommandThatUndoesIt() {
    List<Finding> findings =
        rule()
            .baseMigration("20250101000000_init", MERGED)
            .migration("20250101000000_init", EDITED)
            .findings();

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "Migration '20250101000000_init' was edited after it was merged: it differs"
                          + " from 'base'.");
              assertThat(finding.span().file())
                  .isEqualTo("prisma/migrations/20250101000000_init/migration.sql");
              assertThat(finding.advice())
                  .contains("-- prisma/migrations/20250101000000_init/migration.sql")
                  .contains("migrate deploy");
            });
  }

  @Test
  void marksTheFirstChangedLine() {
    rule()
        .baseMigration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" (
                "id" TEXT NOT NULL
              );
            """)
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" (
                "id" TEXT NOT NULL, -- finds: edited-migration
                "version" INTEGER
              );
            """)
        .check();
  }

  @Test
  void pointsToTheStatementThatIsRefusedBecauseOfTheEdit() {
    List<Finding> findings =
        rule()
            .baseMigration("20250101000000_init", MERGED)
            .migration("20250101000000_init", EDITED)
            .merged(
                "20250102000000_version",
                "ALTER TABLE \"Prompt\" ADD COLUMN \"version\" INTEGER;\n")
            .findings();

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.related())
                    .singleElement()
                    .satisfies(
                        related -> {
                          assertThat(related.message()).contains("20250102000000_version");
                          assertThat(related.span().column()).isEqualTo(33);
                        }));
  }

  @Test
  void reportsAnEditOfAComment() {
    assertThat(
            rule()
                .baseMigration("20250101000000_init", MERGED)
                .migration("20250101000000_init", "-- The first table.\n" + MERGED)
                .findings())
        .hasSize(1);
  }

  @Test
  void staysSilentOnOtherLineEndings() {
    rule()
        .baseMigration("20250101000000_init", MERGED)
        .migration("20250101000000_init", MERGED.replace("\n", "\r\n"))
        .check();
  }

  @Test
  void staysSilentOnANewMigration() {
    rule()
        .merged("20250101000000_init", MERGED)
        .migration(
            "20250102000000_version", "ALTER TABLE \"Prompt\" ADD COLUMN \"version\" INTEGER;")
        .check();
  }

  @Test
  void staysSilentWithoutABase() {
    rule().migration("20250101000000_init", MERGED).check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new EditedMigrationRule());
  }
}
