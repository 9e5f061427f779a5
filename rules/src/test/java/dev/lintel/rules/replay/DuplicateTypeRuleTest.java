package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class DuplicateTypeRuleTest {

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
              CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
            --            ^^^^^^ duplicate-type: 'Role', which migration '20250101000000_init' has made already.
            """)
        .check();
  }

  @Test
  void staysSilentIfItWasDroppedBefore() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
            """)
        .migration(
            "20250102000000_next",
            """
              DROP TYPE "Role";
              CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
            """)
        .check();
  }

  @Test
  void staysSilentIfItWasRenamedBefore() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TYPE "Role" RENAME TO "Role_old";
              CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new DuplicateTypeRule());
  }
}
