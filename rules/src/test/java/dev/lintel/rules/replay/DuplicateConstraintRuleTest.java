package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class DuplicateConstraintRuleTest {

  @Test
  void marksTheSecondOne() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "User" ("id" TEXT NOT NULL, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
              CREATE TABLE "Post" ("userId" TEXT NOT NULL);
              ALTER TABLE "Post" ADD CONSTRAINT "Post_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id");
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Post" ADD CONSTRAINT "Post_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id");
            --                                  ^^^^^^^^^^^^^^^^^^ duplicate-constraint: 'Post.Post_userId_fkey', which migration '20250101000000_init' has made already.
            """)
        .check();
  }

  @Test
  void staysSilentIfItWasDroppedBefore() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "User" ("id" TEXT NOT NULL, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
              CREATE TABLE "Post" ("userId" TEXT NOT NULL);
              ALTER TABLE "Post" ADD CONSTRAINT "Post_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id");
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Post" DROP CONSTRAINT "Post_userId_fkey";
              ALTER TABLE "Post" ADD CONSTRAINT "Post_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id");
            """)
        .check();
  }

  @Test
  void staysSilentOnTheSameNameInAnotherTable() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "A" ("n" INTEGER CONSTRAINT "positive" CHECK ("n" > 0));
            """)
        .migration(
            "20250102000000_next",
            """
              CREATE TABLE "B" ("n" INTEGER CONSTRAINT "positive" CHECK ("n" > 0));
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new DuplicateConstraintRule());
  }
}
