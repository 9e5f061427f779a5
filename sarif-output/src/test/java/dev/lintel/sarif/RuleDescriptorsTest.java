package dev.lintel.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleDescriptorsTest {

  @ParameterizedTest
  @CsvSource({
    "drop-fk-index, DropFkIndex",
    "duplicate-column, DuplicateColumn",
    "utf-8-bom, Utf8Bom",
    "not-a-table, NotAtable",
    "x, X"
  })
  void namesRulesInPascalCaseWithoutRunsOfCapitals(String kebab, String pascal) {
    assertThat(RuleDescriptors.pascalCase(kebab)).isEqualTo(pascal);
  }

  @Test
  void describesInPlainTextAndHelpsInMarkdown() {
    Sarif.ReportingDescriptor rule = RuleDescriptors.of(Reports.DUPLICATE, Map.of());

    assertThat(rule.shortDescription().text())
        .isEqualTo("A column is added to a table that has it.");
    assertThat(rule.fullDescription().text())
        .isEqualTo(
            "A column is added to a table that has it."
                + " The database refuses the statement, and with it the migration.");
    assertThat(rule.help().markdown()).contains("**with it**", "```sql\nalter table t");
    assertThat(rule.help().text())
        .doesNotContain("**", "`")
        .contains("the manual (https://www.postgresql.org/docs/17/sql-altertable.html)");
  }

  @Test
  void cutsDescriptionsAtTheLimitOfCodeScanning() {
    Sarif.ReportingDescriptor rule =
        RuleDescriptors.of(Reports.DUPLICATE.why("word ".repeat(500)), Map.of());

    assertThat(rule.fullDescription().text()).hasSize(1_024).endsWith("...");
  }
}
