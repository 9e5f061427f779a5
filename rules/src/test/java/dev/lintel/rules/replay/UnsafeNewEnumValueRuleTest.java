package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class UnsafeNewEnumValueRuleTest {

  @Test
  void marksTheStatement() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
              CREATE TABLE "User" ("role" "Role");
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TYPE "Role" ADD VALUE 'GUEST';
              ALTER TABLE "User" ALTER COLUMN "role" SET DEFAULT 'GUEST';
            --                                                   ^^^^^^^ unsafe-new-enum-value: unsafe use of new value
            """)
        .check();
  }

  @Test
  void staysSilentInTheNextMigration() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
              CREATE TABLE "User" ("role" "Role");
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TYPE "Role" ADD VALUE 'GUEST';
            """)
        .migration(
            "20250103000000_last",
            """
              ALTER TABLE "User" ALTER COLUMN "role" SET DEFAULT 'GUEST';
            """)
        .check();
  }

  @Test
  void staysSilentOnAnEnumThatIsNewItself() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
              ALTER TYPE "Role" ADD VALUE 'GUEST';
              CREATE TABLE "User" ("role" "Role" DEFAULT 'GUEST');
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new UnsafeNewEnumValueRule());
  }
}
