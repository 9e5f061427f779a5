package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class MissingRelationRuleTest {

  @Test
  void marksWhatIsMissing() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Prompts" ADD COLUMN "title" TEXT;
            --            ^^^^^^^^^ missing-relation: needs the table or view 'Prompts', which no earlier migration makes.
            """)
        .check();
  }

  @Test
  void staysSilentOnIfExists() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              DROP TABLE IF EXISTS "Prompts";
              ALTER TABLE IF EXISTS "Prompts" ADD COLUMN "title" TEXT;
            """)
        .check();
  }

  @Test
  void staysSilentOnTablesOfTheDatabaseItself() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE VIEW "Tables" AS SELECT "table_name" FROM "information_schema"."tables";
            """)
        .check();
  }

  @Test
  void namesTheMigrationThatDroppedIt() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              DROP TABLE "Prompt";
            """)
        .migration(
            "20250103000000_last",
            """
              ALTER TABLE "Prompt" ADD COLUMN "title" TEXT;
            --            ^^^^^^^^ missing-relation: 'Prompt', which migration '20250102000000_next' has dropped or renamed.
            """)
        .check();
  }

  @Test
  void namesTheLaterMigrationThatMakesIt() {
    rule()
        .migration(
            "20250101000000_init",
            """
              ALTER TABLE "Prompt" ADD COLUMN "title" TEXT;
            --            ^^^^^^^^ missing-relation: 'Prompt', which only the later migration '20250102000000_next' makes.
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .check();
  }

  @Test
  void findsTheTargetOfAForeignKey() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Prompt" ADD CONSTRAINT "fk" FOREIGN KEY ("text") REFERENCES "User"("id");
            --                                                                         ^^^^^^ missing-relation
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new MissingRelationRule());
  }
}
