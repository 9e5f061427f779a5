package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class WrongObjectTypeRuleTest {

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
              DROP TABLE "Emails";
            --           ^^^^^^^^ wrong-object-type: "Emails" is not a table
            """)
        .check();
  }

  @Test
  void staysSilentOnTheRightStatement() {
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
              DROP VIEW "Emails";
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new WrongObjectTypeRule());
  }
}
