package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class UnsupportedChangeRuleTest {

  @Test
  void marksTheStatement() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
              CREATE VIEW "Emails" AS SELECT "email" FROM "User";
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "User" ALTER COLUMN "email" TYPE VARCHAR(320);
            --                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsupported-change: cannot alter type of a column used by a view or rule
            """)
        .check();
  }

  @Test
  void staysSilentWithoutTheView() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "User" ALTER COLUMN "email" TYPE VARCHAR(320);
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new UnsupportedChangeRule());
  }
}
