package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class DuplicateFunctionRuleTest {

  @Test
  void marksTheSecondOne() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
            --                ^^^ duplicate-function: 'one', which migration '20250101000000_init' has made already.
            """)
        .check();
  }

  @Test
  void staysSilentOnOrReplace() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE OR REPLACE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
            """)
        .check();
  }

  @Test
  void staysSilentOnOtherArguments() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE FUNCTION one(n integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new DuplicateFunctionRule());
  }
}
