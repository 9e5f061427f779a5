package dev.lintel.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.testkit.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MissingFirstMigrationRuleTest {

  @Test
  void saysItOnceWhereTheFirstMissingThingIsUsed() {
    List<Finding> findings =
        rule()
            .migration(
                "07_a.sql",
                "CREATE EXTENSION pgcrypto;\nALTER TABLE prompt ADD COLUMN version integer;\n")
            .migration("08_b.sql", "ALTER TABLE author ADD COLUMN name text;\n")
            .findings();

    assertThat(findings)
        .extracting(finding -> finding.span().line() + " " + finding.severity())
        .containsExactly("2 " + Severity.NOTE);
    assertThat(findings.get(0).message())
        .isEqualTo(
            "The first migrations seem to be missing: '07_a.sql' needs 'prompt', which no migration"
                + " makes, before any table is made. What they would have made is taken to"
                + " exist.");
  }

  @Test
  void namesTheFirstOfSeveralThings() {
    assertThat(
            rule()
                .migration("01_a.sql", "CREATE TABLE log (id int);\n")
                .migration("02_b.sql", "DELETE FROM a;\nDELETE FROM b;\nDELETE FROM c;\n")
                .findings())
        .extracting(Finding::message)
        .containsExactly(
            "The first migrations seem to be missing: 'a' is the first of several things that are"
                + " used and that no migration makes. What they would have made is taken to"
                + " exist.");
  }

  @Test
  void staysSilentAboutOneMistypedTable() {
    rule()
        .migration("01_a.sql", "CREATE TABLE prompt (id int);\n")
        .migration("02_b.sql", "ALTER TABLE prompts ADD COLUMN version integer;\n")
        .check();
  }

  @Test
  void staysSilentWherePrismaBeginsWithAnEmptyDatabase() {
    rule()
        .migration("20250101000000_a", "ALTER TABLE prompt ADD COLUMN version integer;\n")
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new MissingFirstMigrationRule());
  }
}
