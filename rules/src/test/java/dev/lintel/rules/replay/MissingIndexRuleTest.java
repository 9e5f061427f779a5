package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class MissingIndexRuleTest {

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
              DROP INDEX "Prompt_text_idx";
            --           ^^^^^^^^^^^^^^^^^ missing-index: needs the index 'Prompt_text_idx', which no earlier migration makes.
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
              DROP INDEX IF EXISTS "Prompt_text_idx";
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new MissingIndexRule());
  }
}
