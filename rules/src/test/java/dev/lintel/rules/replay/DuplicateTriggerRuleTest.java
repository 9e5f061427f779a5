package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class DuplicateTriggerRuleTest {

  @Test
  void marksTheSecondOne() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
              CREATE TRIGGER "touched" BEFORE UPDATE ON "Prompt" FOR EACH ROW EXECUTE FUNCTION touch();
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE TRIGGER "touched" BEFORE UPDATE ON "Prompt" FOR EACH ROW EXECUTE FUNCTION touch();
            --               ^^^^^^^^^ duplicate-trigger: 'Prompt.touched', which migration '20250101000000_init' has made already.
            """)
        .check();
  }

  @Test
  void staysSilentIfItWasDroppedBefore() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
              CREATE TRIGGER "touched" BEFORE UPDATE ON "Prompt" FOR EACH ROW EXECUTE FUNCTION touch();
            """)
        .migration(
            "20250102000000_next",
            """
              DROP TRIGGER "touched" ON "Prompt";
              CREATE TRIGGER "touched" BEFORE UPDATE ON "Prompt" FOR EACH ROW EXECUTE FUNCTION touch();
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new DuplicateTriggerRule());
  }
}
