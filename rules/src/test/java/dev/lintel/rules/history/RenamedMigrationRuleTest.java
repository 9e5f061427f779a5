package dev.lintel.rules.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class RenamedMigrationRuleTest {

  private static final String INIT = "CREATE TABLE \"Prompt\" (\"id\" TEXT NOT NULL);\n";

  @Test
  void namesBothNames() {
    assertThat(
            rule()
                .baseMigration("20250101000000_init", INIT)
                .migration("20250101000000_initial", INIT)
                .findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.span())
                  .hasToString("prisma/migrations/20250101000000_initial/migration.sql:1:1");
              assertThat(finding.message())
                  .isEqualTo(
                      "Migration '20250101000000_init' was renamed to '20250101000000_initial'"
                          + " after it was merged: 'base' has it under the former name.");
            });
  }

  @Test
  void staysSilentOnANewMigrationWithANewText() {
    rule()
        .merged("20250101000000_init", INIT)
        .migration("20250102000000_other", "CREATE TABLE \"Other\" (\"id\" TEXT NOT NULL);\n")
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new RenamedMigrationRule());
  }
}
