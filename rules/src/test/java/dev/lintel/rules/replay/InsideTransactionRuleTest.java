package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class InsideTransactionRuleTest {

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
              ALTER TABLE "User" ADD COLUMN "name" TEXT;
              CREATE INDEX CONCURRENTLY "User_email_idx" ON "User"("email");
            --^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ inside-transaction: cannot run inside a transaction block
            """)
        .check();
  }

  @Test
  void staysSilentOnTheOnlyStatementOfAFile() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE INDEX CONCURRENTLY "User_email_idx" ON "User"("email");
            """)
        .check();
  }

  @Test
  void staysSilentInAPlainScript() {
    rule()
        .migration(
            "001_init.sql",
            """
              CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
              CREATE INDEX CONCURRENTLY "User_email_idx" ON "User"("email");
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new InsideTransactionRule());
  }
}
