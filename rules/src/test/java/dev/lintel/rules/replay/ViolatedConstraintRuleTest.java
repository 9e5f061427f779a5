package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class ViolatedConstraintRuleTest {

  @Test
  void marksTheColumnThatARowLacks() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Plan" ("id" INTEGER PRIMARY KEY);
              INSERT INTO "Plan" ("id") VALUES (1);
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Plan" ADD COLUMN "name" TEXT NOT NULL;
            --^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violated-constraint: contains null values
            """)
        .check();
  }

  @Test
  void staysSilentWhereTheRowsMayBeGone() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Plan" ("id" INTEGER PRIMARY KEY);
              INSERT INTO "Plan" ("id") VALUES (1);
              DELETE FROM "Plan" WHERE "id" > 0;
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Plan" ADD COLUMN "name" TEXT NOT NULL;
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new ViolatedConstraintRule());
  }
}
