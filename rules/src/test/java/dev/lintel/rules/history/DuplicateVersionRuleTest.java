package dev.lintel.rules.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class DuplicateVersionRuleTest {

  private static final String ONE = "CREATE TABLE one (id text); -- finds: duplicate-version\n";
  private static final String TWO = "CREATE TABLE two (id text);\n";

  @Test
  void reportsTheSecondOne() {
    rule().migration("001_a.sql", TWO).migration("001_b.sql", ONE).check();
  }

  @Test
  void reportsTheOneThatIsNew() {
    rule().migration("001_a.sql", ONE).merged("001_b.sql", TWO).check();
  }

  @Test
  void onlyNotesWhatPrismaRunsWithoutAWord() {
    assertThat(
            rule().migration("20250101000000_a", TWO).migration("20250101000000_b", ONE).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
  }

  @Test
  void staysSilentOnTwoMergedOnes() {
    rule().merged("001_a.sql", TWO).merged("001_b.sql", TWO.replace("two", "three")).check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new DuplicateVersionRule());
  }
}
