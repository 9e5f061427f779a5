package dev.lintel.rules.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class SchemaBehindRuleTest {

  private static final String SCHEMA =
      """
      datasource db {
        provider = "postgresql"
      }
      model User {
        id String @id
      }
      """;

  @Test
  void marksTheStatementThatMadeTheColumn() {
    rule()
        .migration("20250101000000_init", table(""))
        .migration(
            "20250102000000_name",
            """
              ALTER TABLE "User" ADD COLUMN "name" TEXT;
            --                              ^^^^^^^^^^^ schema-behind: The migrations make the column 'User.name', but 'prisma/schema.prisma' does not declare it.
            """)
        .schema(SCHEMA)
        .check();
  }

  @Test
  void pointsToTheModelThatLacksIt() {
    assertThat(
            rule()
                .migration("20250101000000_init", table(", \"name\" TEXT"))
                .schema(SCHEMA)
                .findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.related())
                  .singleElement()
                  .satisfies(
                      related -> {
                        assertThat(related.span().file()).isEqualTo("prisma/schema.prisma");
                        assertThat(related.span().line()).isEqualTo(4);
                      });
            });
  }

  @Test
  void reportsATableOnce() {
    assertThat(
            rule()
                .migration(
                    "20250101000000_init",
                    table("")
                        + "CREATE TABLE \"Post\" (\"id\" TEXT PRIMARY KEY, \"title\" TEXT);\n")
                .schema(SCHEMA)
                .findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("make the table 'Post', but"));
  }

  @Test
  void onlyWarnsOfADefault() {
    assertThat(
            rule()
                .migration(
                    "20250101000000_init", table("").replace("NOT NULL", "NOT NULL DEFAULT 'x'"))
                .schema(SCHEMA)
                .findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("make the default of 'User.id'");
            });
  }

  @Test
  void staysSilentOnWhatPrismaDoesNotLookAt() {
    rule()
        .migration(
            "20250101000000_init",
            table("")
                + """
                CREATE VIEW "Ids" AS SELECT "id" FROM "User";
                ALTER TABLE "User" ADD CONSTRAINT "short" CHECK (length("id") < 40);
                CREATE TABLE "_prisma_migrations" ("id" TEXT PRIMARY KEY);
                """)
        .schema(SCHEMA)
        .check();
  }

  @Test
  void staysSilentOnAColumnThatWasDroppedAgain() {
    rule()
        .migration("20250101000000_init", table(", \"name\" TEXT"))
        .migration("20250102000000_drop", "ALTER TABLE \"User\" DROP COLUMN \"name\";")
        .schema(SCHEMA)
        .check();
  }

  private static String table(String more) {
    return "CREATE TABLE \"User\" (\"id\" TEXT NOT NULL%s, CONSTRAINT \"User_pkey\" PRIMARY KEY (\"id\"));\n"
        .formatted(more);
  }

  private static RuleTester rule() {
    return RuleTester.rule(new SchemaBehindRule());
  }
}
