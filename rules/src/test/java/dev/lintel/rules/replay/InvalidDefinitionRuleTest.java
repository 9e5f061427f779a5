package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class InvalidDefinitionRuleTest {

  @Test
  void marksTheStatement() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "User" ALTER COLUMN "id" DROP NOT NULL;
            --                                ^^^^ invalid-definition: is in a primary key
            """)
        .check();
  }

  @Test
  void staysSilentOnAnOrdinaryColumn() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "User" ALTER COLUMN "email" DROP NOT NULL;
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new InvalidDefinitionRule());
  }
}
