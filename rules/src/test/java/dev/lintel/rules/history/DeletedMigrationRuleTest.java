package dev.lintel.rules.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class DeletedMigrationRuleTest {

  private static final String INIT = "CREATE TABLE \"Prompt\" (\"id\" TEXT NOT NULL);\n";
  private static final String VERSION = "ALTER TABLE \"Prompt\" ADD COLUMN \"version\" INTEGER;\n";

  @Test
  void reportsWhereTheFileWas() {
    assertThat(
            rule()
                .merged("20250101000000_init", INIT)
                .baseMigration("20250102000000_version", VERSION)
                .findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.span())
                  .hasToString("prisma/migrations/20250102000000_version/migration.sql:1:1");
              assertThat(finding.message())
                  .isEqualTo(
                      "Migration '20250102000000_version' was deleted after it was merged: 'base'"
                          + " still has it.");
            });
  }

  @Test
  void staysSilentIfEverythingIsThere() {
    rule().merged("20250101000000_init", INIT).merged("20250102000000_version", VERSION).check();
  }

  @Test
  void leavesARenamedMigrationToTheRuleForThat() {
    rule()
        .merged("20250101000000_init", INIT)
        .baseMigration("20250102000000_version", VERSION)
        .migration("20250102000000_versions", VERSION)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new DeletedMigrationRule());
  }
}
