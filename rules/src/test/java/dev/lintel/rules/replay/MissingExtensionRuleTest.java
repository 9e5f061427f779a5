package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class MissingExtensionRuleTest {

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
              DROP EXTENSION "citext";
            --               ^^^^^^^^ missing-extension: needs the extension 'citext', which no earlier migration makes.
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
              DROP EXTENSION IF EXISTS "citext";
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new MissingExtensionRule());
  }
}
