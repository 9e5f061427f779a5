package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class SyntaxErrorRuleTest {

  @Test
  void marksTheWrongCharacter() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "User" ("id" TEXT NOT NULL);
              ALTER TABLE "User" DROP CONSTRAINT UNIQUE ("id");
            --                                   ^^^^^^ syntax-error: syntax error at or near "UNIQUE"
            """)
        .check();
  }

  @Test
  void findsAQuoteThatIsNotClosed() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "User" ("id" TEXT NOT NULL);
              INSERT INTO "User" VALUES ('it''s); -- finds: syntax-error
            """)
        .check();
  }

  @Test
  void staysSilentOnWhatIsMerelyRare() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
              ALTER TABLE "User" SET (fillfactor = 70);
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new SyntaxErrorRule());
  }
}
