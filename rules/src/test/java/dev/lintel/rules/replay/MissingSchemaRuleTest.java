package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class MissingSchemaRuleTest {

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
              CREATE TABLE "billing"."Invoice" ("id" TEXT NOT NULL);
            --             ^^^^^^^^^^^^^^^^^^^ missing-schema: needs the schema 'billing', which no earlier migration makes.
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
              DROP SCHEMA IF EXISTS "billing";
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new MissingSchemaRule());
  }
}
