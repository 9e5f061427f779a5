package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class TypeMismatchRuleTest {

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
              CREATE TABLE "Post" ("userId" INTEGER REFERENCES "User"("id"));
            --                                      ^^^^^^^^^^^^^^^^^^^^^^^ type-mismatch: cannot be implemented
            """)
        .check();
  }

  @Test
  void staysSilentOnTypesThatCanBeCompared() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE TABLE "Post" ("userId" VARCHAR(30) REFERENCES "User"("id"));
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new TypeMismatchRule());
  }
}
