package dev.lintel.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

/**
 * The rules about unreadable input; what they report is made by the readers, so one test each will
 * do.
 */
final class ReadingRulesTest {

  private static final String PATH = "prisma/migrations/20250101000000_init/migration.sql";

  @Test
  void reportsABinaryFile() {
    reports(
        new BinaryFileRule(), "-- file: 20250101000000_init/migration.sql\nCREATE\u0000\u0000\n");
  }

  @Test
  void reportsUtf16() {
    reports(new BadEncodingRule(), "-- utf-16: 20250101000000_init/migration.sql\nSELECT 1;\n");
  }

  @Test
  void reportsABrokenLink() {
    reports(new BrokenLinkRule(), "-- link: 20250101000000_init/migration.sql\nmissing.sql\n");
  }

  @Test
  void reportsALinkThatLeadsToItself() {
    reports(new BrokenLinkRule(), "-- link: 20250101000000_init/migration.sql\nmigration.sql\n");
  }

  @Test
  void reportsAFolderInPlaceOfAScript() {
    reports(
        new UnreadableFileRule(),
        "-- file: 20250101000000_init/migration.sql/notes.md\nA folder.\n");
  }

  @Test
  void reportsASchemaThatPrismaWouldRefuse() {
    assertThat(
            RuleTester.rule(new InvalidDeclaredSchemaRule())
                .example(InvalidDeclaredSchemaRule.INFO.bad())
                .findings())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.span().file()).isEqualTo("prisma/schema.prisma");
            });
  }

  @Test
  void staysSilentOnWhatCanBeRead() {
    RuleTester.rules(
            java.util.List.of(
                new BinaryFileRule(),
                new BadEncodingRule(),
                new BrokenLinkRule(),
                new UnreadableFileRule(),
                new InvalidDeclaredSchemaRule()))
        .migration("20250101000000_init", "CREATE TABLE \"Größe\" (\"id\" TEXT);\r\n")
        .check();
  }

  private static void reports(Rule rule, String example) {
    assertThat(RuleTester.rule(rule).example(example).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.span().file()).isEqualTo(PATH));
  }
}
