package dev.lintel.rules.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.testkit.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OutOfOrderRuleTest {

  private static final String INIT =
      "CREATE TABLE \"Prompt\" (\"id\" TEXT NOT NULL, \"text\" TEXT);\n";

  @Test
  void notesAMigrationBelowAMergedOne() {
    Finding finding =
        only(
            "ALTER TABLE \"Prompt\" ADD COLUMN \"a\" TEXT;",
            "ALTER TABLE \"Prompt\" ADD COLUMN \"b\" TEXT;");

    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(finding.message())
        .isEqualTo(
            "Migration '20250102000000_new' is new and sorts before '20250103000000_merged', which"
                + " is merged; the order makes no difference.");
    assertThat(finding.related())
        .singleElement()
        .satisfies(related -> assertThat(related.message()).contains("20250103000000_merged"));
  }

  @Test
  void isAnErrorIfDatabasesInUseRefuseIt() {
    Finding finding =
        only(
            "CREATE INDEX \"Prompt_text_idx\" ON \"Prompt\"(\"text\");",
            "ALTER TABLE \"Prompt\" RENAME COLUMN \"text\" TO \"body\";");

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message()).contains("refuses it: 'column \"text\" does not exist'.");
    assertThat(finding.databaseError()).isNotNull();
  }

  @Test
  void isAnErrorIfNewDatabasesRefuseWhatIsMerged() {
    Finding finding =
        only(
            "ALTER TABLE \"Prompt\" ADD COLUMN \"title\" TEXT;",
            "ALTER TABLE \"Prompt\" ADD COLUMN \"title\" TEXT;\n"
                + "ALTER TABLE \"Prompt\" DROP COLUMN \"title\";");

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message()).contains("a new database, which runs it first, then refuses");
  }

  @Test
  void isAnErrorIfTheTwoOrdersEndInAnotherSchema() {
    Finding finding =
        only(
            "ALTER TABLE \"Prompt\" ALTER COLUMN \"text\" SET NOT NULL;",
            "ALTER TABLE \"Prompt\" ALTER COLUMN \"text\" DROP NOT NULL;");

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message()).contains("end up with a different 'Prompt'");
  }

  @Test
  void staysSilentOnAMigrationThatSortsLast() {
    rule()
        .merged("20250101000000_init", INIT)
        .migration("20250102000000_new", "ALTER TABLE \"Prompt\" ADD COLUMN \"a\" TEXT;")
        .check();
  }

  private static Finding only(String fresh, String merged) {
    List<Finding> findings =
        rule()
            .merged("20250101000000_init", INIT)
            .migration("20250102000000_new", fresh)
            .merged("20250103000000_merged", merged)
            .findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static RuleTester rule() {
    return RuleTester.rule(new OutOfOrderRule());
  }
}
