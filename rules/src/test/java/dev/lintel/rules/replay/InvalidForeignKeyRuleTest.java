package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class InvalidForeignKeyRuleTest {

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
              CREATE TABLE "Post" ("email" TEXT REFERENCES "User"("email"));
            --                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-foreign-key: there is no unique constraint matching given keys
            """)
        .check();
  }

  @Test
  void staysSilentOnAUniqueIndex() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
              CREATE TABLE "Post" ("email" TEXT REFERENCES "User"("email"));
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new InvalidForeignKeyRule());
  }
}
