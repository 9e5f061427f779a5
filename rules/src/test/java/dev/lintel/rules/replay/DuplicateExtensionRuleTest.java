package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class DuplicateExtensionRuleTest {

  @Test
  void marksTheSecondOne() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE EXTENSION "citext";
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE EXTENSION "citext";
            --                 ^^^^^^^^ duplicate-extension: 'citext', which migration '20250101000000_init' has made already.
            """)
        .check();
  }

  @Test
  void staysSilentOnIfNotExists() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE EXTENSION "citext";
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE EXTENSION IF NOT EXISTS "citext";
            """)
        .check();
  }

  @Test
  void staysSilentIfItWasDroppedBefore() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE EXTENSION "citext";
            """)
        .migration(
            "20250102000000_next",
            """
              DROP EXTENSION "citext";
              CREATE EXTENSION "citext";
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new DuplicateExtensionRule());
  }
}
