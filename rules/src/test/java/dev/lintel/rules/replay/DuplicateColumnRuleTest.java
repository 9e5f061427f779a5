package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class DuplicateColumnRuleTest {

  @Test
  void marksTheSecondOne() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Prompt" ADD COLUMN "text" TEXT;
            --                                ^^^^^^ duplicate-column: 'Prompt.text', which migration '20250101000000_init' has made already.
            """)
        .check();
  }

  @Test
  void staysSilentOnIfNotExists() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Prompt" ADD COLUMN IF NOT EXISTS "text" TEXT;
            """)
        .check();
  }

  @Test
  void staysSilentIfTheColumnWasDroppedBefore() {
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
              ALTER TABLE "Prompt" ADD COLUMN "text" TEXT;
            """)
        .check();
  }

  @Test
  void staysSilentIfTheColumnWasRenamedBefore() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Prompt" RENAME COLUMN "text" TO "body";
              ALTER TABLE "Prompt" ADD COLUMN "text" TEXT;
            """)
        .check();
  }

  @Test
  void staysSilentOnAnotherCase() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Prompt" ADD COLUMN "Text" TEXT;
            """)
        .check();
  }

  @Test
  void staysSilentOnTheSameColumnOfATableThatWasMadeAnew() {
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
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              ALTER TABLE "Prompt" ADD COLUMN "text" TEXT;
            """)
        .check();
  }

  @Test
  void marksOneOfSeveralActions() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Prompt" ADD COLUMN "title" TEXT,
                ADD COLUMN "text" TEXT;
            --             ^^^^^^ duplicate-column
            """)
        .check();
  }

  @Test
  void foldsNamesWithoutQuotes() {
    rule()
        .migration(
            "001_init.sql",
            """
              CREATE TABLE prompt (id text, body text);
            """)
        .migration(
            "002_body.sql",
            """
              ALTER TABLE PROMPT ADD COLUMN Body text;
            --                              ^^^^ duplicate-column: 'prompt.body'
            """)
        .check();
  }

  @Test
  void saysThatOneMigrationAddsItTwice() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Prompt" ADD COLUMN "title" TEXT;
              ALTER TABLE "Prompt" ADD COLUMN "title" TEXT;
            --                                ^^^^^^^ duplicate-column: Migration '20250102000000_next' adds the column 'Prompt.title' a second time.
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new DuplicateColumnRule());
  }
}
