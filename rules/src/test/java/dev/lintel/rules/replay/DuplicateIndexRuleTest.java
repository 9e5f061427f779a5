package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class DuplicateIndexRuleTest {

  @Test
  void marksTheSecondOne() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
              CREATE INDEX "Prompt_text_idx" ON "Prompt"("text");
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE INDEX "Prompt_text_idx" ON "Prompt"("text");
            --             ^^^^^^^^^^^^^^^^^ duplicate-index: 'Prompt_text_idx', which migration '20250101000000_init' has made already.
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
              CREATE INDEX "Prompt_text_idx" ON "Prompt"("text");
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE INDEX IF NOT EXISTS "Prompt_text_idx" ON "Prompt"("text");
            """)
        .check();
  }

  @Test
  void staysSilentIfItWasDroppedBefore() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
              CREATE INDEX "Prompt_text_idx" ON "Prompt"("text");
            """)
        .migration(
            "20250102000000_next",
            """
              DROP INDEX "Prompt_text_idx";
              CREATE INDEX "Prompt_text_idx" ON "Prompt"("text");
            """)
        .check();
  }

  @Test
  void staysSilentIfItsColumnWasDroppedBefore() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
              CREATE INDEX "Prompt_text_idx" ON "Prompt"("text");
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Prompt" DROP COLUMN "text";
              ALTER TABLE "Prompt" ADD COLUMN "text" TEXT;
              CREATE INDEX "Prompt_text_idx" ON "Prompt"("text");
            """)
        .check();
  }

  @Test
  void staysSilentOnAnIndexWithoutName() {
    rule()
        .migration(
            "001_init.sql",
            """
              CREATE TABLE prompt (body text);
              CREATE INDEX ON prompt (body);
              CREATE INDEX ON prompt (body);
            """)
        .check();
  }

  @Test
  void findsAnIndexUnderTheNameOfATable() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
              CREATE TABLE "Other" ("id" TEXT NOT NULL);
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE INDEX "Other" ON "Prompt"("text");
            --             ^^^^^^^ duplicate-index
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new DuplicateIndexRule());
  }
}
