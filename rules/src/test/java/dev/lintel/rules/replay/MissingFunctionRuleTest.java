package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class MissingFunctionRuleTest {

  @Test
  void marksWhatIsMissing() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
            """)
        .migration(
            "20250102000000_next",
            """
              DROP FUNCTION two();
            --              ^^^ missing-function: needs the function 'two', which no earlier migration makes.
            """)
        .check();
  }

  @Test
  void staysSilentOnIfExists() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
            """)
        .migration(
            "20250102000000_next",
            """
              DROP FUNCTION IF EXISTS two();
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new MissingFunctionRule());
  }
}
