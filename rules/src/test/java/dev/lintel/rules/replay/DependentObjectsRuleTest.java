package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class DependentObjectsRuleTest {

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
              ALTER TABLE "User" DROP COLUMN "email";
            --                   ^^^^^^^^^^^^^^^^^^^ dependent-objects: 'User.email', which other objects need
            """)
        .check();
  }

  @Test
  void staysSilentOnCascade() {
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
              ALTER TABLE "User" DROP COLUMN "email" CASCADE;
            """)
        .check();
  }

  @Test
  void staysSilentIfTheViewWasDroppedBefore() {
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
              ALTER TABLE "User" DROP COLUMN "email";
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new DependentObjectsRule());
  }
}
