package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class DuplicateEnumValueRuleTest {

  @Test
  void marksTheSecondOne() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TYPE "Role" ADD VALUE 'ADMIN';
            --                            ^^^^^^^ duplicate-enum-value: 'Role.ADMIN', which migration '20250101000000_init' has made already.
            """)
        .check();
  }

  @Test
  void staysSilentOnIfNotExists() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TYPE "Role" ADD VALUE IF NOT EXISTS 'ADMIN';
            """)
        .check();
  }

  @Test
  void staysSilentOnAnotherCase() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TYPE "Role" ADD VALUE 'Admin';
            """)
        .check();
  }

  @Test
  void staysSilentIfTheValueWasRenamedBefore() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TYPE "Role" RENAME VALUE 'ADMIN' TO 'OWNER';
              ALTER TYPE "Role" ADD VALUE 'ADMIN';
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new DuplicateEnumValueRule());
  }
}
