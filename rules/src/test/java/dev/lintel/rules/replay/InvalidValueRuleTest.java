package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class InvalidValueRuleTest {

  @Test
  void marksTheStatement() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE TABLE "User" ("role" "Role" DEFAULT 'GUEST');
            --                                           ^^^^^^^ invalid-value: invalid input value for enum
            """)
        .check();
  }

  @Test
  void staysSilentOnALabelOfTheEnum() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE TABLE "User" ("role" "Role" DEFAULT 'USER');
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new InvalidValueRule());
  }
}
