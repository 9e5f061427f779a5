package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class DuplicateRelationRuleTest {

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
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
            --             ^^^^^^^^ duplicate-relation: 'Prompt', which migration '20250101000000_init' has made already.
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
              CREATE TABLE IF NOT EXISTS "Prompt" ("id" TEXT NOT NULL);
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
            """)
        .migration(
            "20250102000000_next",
            """
              DROP TABLE "Prompt";
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
            """)
        .check();
  }

  @Test
  void staysSilentInAnotherSchema() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE SCHEMA "other";
              CREATE TABLE "other"."Prompt" ("id" TEXT NOT NULL);
            """)
        .check();
  }

  @Test
  void staysSilentIfItWasRenamedBefore() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Prompt" RENAME TO "OldPrompt";
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
            """)
        .check();
  }

  @Test
  void findsAViewUnderTheNameOfATable() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE VIEW "Prompt" AS SELECT 1 AS "one";
            --            ^^^^^^^^ duplicate-relation
            """)
        .check();
  }

  @Test
  void takesThePublicSchemaForTheSame() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE TABLE "public"."Prompt" ("id" TEXT NOT NULL);
            --             ^^^^^^^^^^^^^^^^^ duplicate-relation
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new DuplicateRelationRule());
  }
}
