package dev.lintel.rules.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class LockFileRuleTest {

  private static final String INIT = "CREATE TABLE \"Prompt\" (\"id\" TEXT NOT NULL);\n";

  @Test
  void reportsAnotherProviderThanThatOfTheSchema() {
    assertThat(
            rule()
                .migration("20250101000000_init", INIT)
                .file("migration_lock.toml", "provider = \"postgresql\"\n")
                .schema("datasource db {\n  provider = \"sqlite\"\n}\n")
                .findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("P3019", "sqlite"));
  }

  @Test
  void reportsAFormThatPrismaDoesNotRead() {
    assertThat(
            rule()
                .migration("20250101000000_init", INIT)
                .file("migration_lock.toml", "provider=\"postgresql\"\n")
                .schema("datasource db {\n  provider = \"postgresql\"\n}\n")
                .findings())
        .hasSize(1);
  }

  @Test
  void staysSilentOnTheRightProvider() {
    rule()
        .migration("20250101000000_init", INIT)
        .file("migration_lock.toml", "# comment\nprovider = \"postgresql\"\n")
        .check();
  }

  @Test
  void staysSilentWithoutALockFile() {
    rule().migration("20250101000000_init", INIT).check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new LockFileRule());
  }
}
