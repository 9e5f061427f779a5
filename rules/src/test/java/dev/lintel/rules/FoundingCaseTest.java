package dev.lintel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.plugin.RuleLoader;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.testkit.RuleTester;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The case that Lintel was made for: {@code prisma migrate dev} stops with P3006, column
 * "previousVersionId" of relation "SystemPrompt" already exists, and names a migration that nobody
 * touched.
 */
final class FoundingCaseTest {

  private static final String INIT = "20251101090000_init";
  private static final String AGAIN = "20251104120000_prompt_history";
  private static final String PREVIOUS = "20251107101112_add_previous_version";
  private static final String SECTIONS = "20251110080000_add_sections";

  private static final String CREATE =
      """
      -- CreateTable
      CREATE TABLE "SystemPrompt" (
          "id" TEXT NOT NULL,
          "content" TEXT NOT NULL,

          CONSTRAINT "SystemPrompt_pkey" PRIMARY KEY ("id")
      );
      """;

  private static final String CREATE_EDITED =
      CREATE.replace(
          "\"content\" TEXT NOT NULL,\n",
          "\"content\" TEXT NOT NULL,\n    \"previousVersionId\" TEXT,\n");

  private static final String ADD =
      """
      -- AlterTable
      ALTER TABLE "SystemPrompt" ADD COLUMN "previousVersionId" TEXT;
      """;

  private static final String ADD_SECTIONS =
      """
      -- AlterTable
      ALTER TABLE "SystemPrompt" ADD COLUMN "section" TEXT,
      ADD COLUMN "title" TEXT,
      ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0,
      ADD COLUMN "isActive" BOOLEAN NOT NULL DEFAULT true,
      ADD COLUMN "createdBy" TEXT,
      ADD COLUMN "updatedBy" TEXT,
      ADD COLUMN "archivedAt" TIMESTAMP(3);
      """;

  private static final String SCHEMA =
      """
      datasource db {
        provider = "postgresql"
      }
      model SystemPrompt {
        id                String    @id
        content           String
        previousVersionId String?
        section           String?
        title             String?
        position          Int       @default(0)
        isActive          Boolean   @default(true)
        createdBy         String?
        updatedBy         String?
        archivedAt        DateTime?
      }
      """;

  @Test
  void twoMigrationsAddTheColumn() {
    List<Finding> findings =
        test()
            .migration(INIT, CREATE)
            .migration(AGAIN, ADD)
            .migration(PREVIOUS, ADD)
            .migration(SECTIONS, ADD_SECTIONS)
            .schema(SCHEMA)
            .findings();

    assertThat(findings).extracting(FoundingCaseTest::name).containsExactly("duplicate-column");
    Finding finding = findings.get(0);
    assertThat(finding.message())
        .isEqualTo(
            "Migration '%s' adds the column 'SystemPrompt.previousVersionId', which migration '%s' has made already."
                .formatted(PREVIOUS, AGAIN));
    assertThat(finding.span()).hasToString(script(PREVIOUS) + ":2:39");
    assertThat(finding.related())
        .singleElement()
        .satisfies(related -> assertThat(related.span()).hasToString(script(AGAIN) + ":2:39"));
    assertThat(Objects.requireNonNull(finding.databaseError()).sqlState()).isEqualTo("42701");
    assertThat(finding.databaseError().message())
        .isEqualTo("column \"previousVersionId\" of relation \"SystemPrompt\" already exists");
    assertThat(finding.advice())
        .contains("There is no base revision", "P3006", "P3018", "Do not edit '" + AGAIN + "'");
  }

  @Test
  void theSecondOneIsNewSinceTheBase() {
    List<Finding> findings =
        test()
            .merged(INIT, CREATE)
            .merged(AGAIN, ADD)
            .migration(PREVIOUS, ADD)
            .migration(SECTIONS, ADD_SECTIONS)
            .schema(SCHEMA)
            .findings();

    assertThat(findings).extracting(FoundingCaseTest::name).containsExactly("duplicate-column");
    assertThat(findings.get(0).advice())
        .contains("'" + script(PREVIOUS) + "' is new since 'base'.")
        .contains("Take the repeated definition out of '" + script(PREVIOUS) + "'");
    assertThat(findings.get(0).fixes())
        .singleElement()
        .satisfies(
            fix ->
                assertThat(fix.replacements())
                    .singleElement()
                    .satisfies(
                        replacement -> {
                          assertThat(replacement.span().line()).isEqualTo(2);
                          assertThat(replacement.span().endLine()).isEqualTo(3);
                          assertThat(replacement.text()).isEmpty();
                        }));
  }

  @Test
  void bothAreMerged() {
    List<Finding> findings =
        test()
            .merged(INIT, CREATE)
            .merged(AGAIN, ADD)
            .merged(PREVIOUS, ADD)
            .merged(SECTIONS, ADD_SECTIONS)
            .schema(SCHEMA)
            .findings();

    assertThat(findings).extracting(FoundingCaseTest::name).containsExactly("duplicate-column");
    assertThat(findings.get(0).fixes()).isEmpty();
    assertThat(findings.get(0).advice())
        .contains("Neither of the two files differs from 'base'.")
        .contains("leave '" + AGAIN + "' as it is", "ADD COLUMN IF NOT EXISTS", "checksum");
  }

  @Test
  void anOlderCreateTableWasEdited() {
    List<Finding> findings =
        test()
            .baseMigration(INIT, CREATE)
            .migration(INIT, CREATE_EDITED)
            .merged(PREVIOUS, ADD)
            .merged(SECTIONS, ADD_SECTIONS)
            .schema(SCHEMA)
            .findings();

    assertThat(findings)
        .extracting(FoundingCaseTest::name)
        .containsExactly("edited-migration", "duplicate-column");
    Finding edited = findings.get(0);
    Finding duplicate = findings.get(1);
    assertThat(edited.span().file()).isEqualTo(script(INIT));
    assertThat(edited.span().line()).isEqualTo(5);
    assertThat(edited.related())
        .singleElement()
        .satisfies(related -> assertThat(related.span()).isEqualTo(duplicate.span()));
    assertThat(duplicate.span()).hasToString(script(PREVIOUS) + ":2:39");
    assertThat(duplicate.message()).endsWith("and '" + INIT + "' was edited after it was merged.");
    assertThat(duplicate.related())
        .singleElement()
        .satisfies(related -> assertThat(related.span()).hasToString(script(INIT) + ":5:5"));
    assertThat(duplicate.advice())
        .contains("git checkout 0123456789 -- " + script(INIT))
        .doesNotContain("IF NOT EXISTS");
  }

  @Test
  void onlyTheSchemaIsAhead() {
    List<Finding> findings =
        test().migration(INIT, CREATE).migration(PREVIOUS, ADD).schema(SCHEMA).findings();

    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(name(finding)).isEqualTo("schema-ahead");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            })
        .extracting(finding -> finding.arguments().get(0))
        .containsExactly(
            "SystemPrompt.section",
            "SystemPrompt.title",
            "SystemPrompt.position",
            "SystemPrompt.isActive",
            "SystemPrompt.createdBy",
            "SystemPrompt.updatedBy",
            "SystemPrompt.archivedAt");
  }

  @Test
  void theRepairedHistoryIsClean() {
    test()
        .merged(INIT, CREATE)
        .merged(PREVIOUS, ADD)
        .migration(SECTIONS, ADD_SECTIONS)
        .schema(SCHEMA)
        .check();
  }

  private static RuleTester test() {
    return RuleTester.rules(RuleLoader.load(List.of()).rules());
  }

  private static String name(Finding finding) {
    return finding.rule().name();
  }

  private static String script(String migration) {
    return "prisma/migrations/" + migration + "/migration.sql";
  }
}
