package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class MissingEnumValueRuleTest {

  @Test
  void marksWhatIsMissing() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TYPE "Role" RENAME VALUE 'GUEST' TO 'VISITOR';
            --                               ^^^^^^^ missing-enum-value: needs the enum value 'Role.GUEST', which no earlier migration makes.
            """)
        .check();
  }

  @Test
  void staysSilentOnAValueThatExists() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TYPE "Role" ADD VALUE 'GUEST' BEFORE 'USER';
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new MissingEnumValueRule());
  }
}
