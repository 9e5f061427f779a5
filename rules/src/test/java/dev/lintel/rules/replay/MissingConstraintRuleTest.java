package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class MissingConstraintRuleTest {

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
              ALTER TABLE "Prompt" DROP CONSTRAINT "Prompt_pkey";
            --                                     ^^^^^^^^^^^^^ missing-constraint: needs the constraint 'Prompt.Prompt_pkey', which no earlier migration makes.
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
              ALTER TABLE "Prompt" DROP CONSTRAINT IF EXISTS "Prompt_pkey";
            """)
        .check();
  }

  @Test
  void staysSilentOnANameThatTheDatabaseChose() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT PRIMARY KEY);
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Prompt" DROP CONSTRAINT "Prompt_pkey";
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new MissingConstraintRule());
  }
}
