package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class MissingColumnRuleTest {

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
              ALTER TABLE "Prompt" DROP COLUMN "title";
            --                                 ^^^^^^^ missing-column: needs the column 'Prompt.title', which no earlier migration makes.
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
              ALTER TABLE "Prompt" DROP COLUMN IF EXISTS "title";
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
              ALTER TABLE "Prompt" DROP COLUMN "text";
            """)
        .migration(
            "20250103000000_last",
            """
              ALTER TABLE "Prompt" ALTER COLUMN "text" SET NOT NULL;
            --                                  ^^^^^^ missing-column: 'Prompt.text', which
            """)
        .check();
  }

  @Test
  void namesTheLaterMigrationThatMakesIt() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Prompt" ALTER COLUMN "title" SET NOT NULL;
            --                                  ^^^^^^^ missing-column: 'Prompt.title', which only the later migration '20250103000000_last' makes.
            """)
        .migration(
            "20250103000000_last",
            """
              ALTER TABLE "Prompt" ADD COLUMN "title" TEXT;
            """)
        .check();
  }

  @Test
  void findsAColumnOfAnIndex() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE INDEX "Prompt_title_idx" ON "Prompt"("title");
            --                                            ^^^^^^^ missing-column
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new MissingColumnRule());
  }
}
