package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class MultiplePrimaryKeysRuleTest {

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
              ALTER TABLE "User" ADD PRIMARY KEY ("email");
            --                       ^^^^^^^^^^^^^^^^^^^^^ multiple-primary-keys: a second primary key
            """)
        .check();
  }

  @Test
  void staysSilentIfTheFirstWasDroppedBefore() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "User" DROP CONSTRAINT "User_pkey", ADD PRIMARY KEY ("email");
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new MultiplePrimaryKeysRule());
  }
}
