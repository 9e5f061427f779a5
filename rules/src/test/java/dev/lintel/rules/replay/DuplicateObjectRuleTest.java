package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class DuplicateObjectRuleTest {

  @Test
  void marksTheSecondOne() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
              CREATE POLICY "seen" ON "Prompt" USING (true);
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE POLICY "seen" ON "Prompt" USING (true);
            --              ^^^^^^ duplicate-object: 'Prompt.seen', which migration '20250101000000_init' has made already.
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
              CREATE POLICY "seen" ON "Prompt" USING (true);
            """)
        .migration(
            "20250102000000_next",
            """
              DROP POLICY "seen" ON "Prompt";
              CREATE POLICY "seen" ON "Prompt" USING (true);
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new DuplicateObjectRule());
  }
}
