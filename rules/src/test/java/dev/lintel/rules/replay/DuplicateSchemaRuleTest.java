package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class DuplicateSchemaRuleTest {

  @Test
  void marksTheSecondOne() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE SCHEMA "billing";
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE SCHEMA "billing";
            --              ^^^^^^^^^ duplicate-schema: 'billing', which migration '20250101000000_init' has made already.
            """)
        .check();
  }

  @Test
  void staysSilentOnIfNotExists() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE SCHEMA "billing";
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE SCHEMA IF NOT EXISTS "billing";
              CREATE SCHEMA IF NOT EXISTS "public";
            """)
        .check();
  }

  @Test
  void staysSilentIfItWasDroppedBefore() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE SCHEMA "billing";
            """)
        .migration(
            "20250102000000_next",
            """
              DROP SCHEMA "billing";
              CREATE SCHEMA "billing";
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new DuplicateSchemaRule());
  }
}
