package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class MissingTypeRuleTest {

  @Test
  void marksWhatIsMissing() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Prompt" ADD COLUMN "role" "Role";
            --                                       ^^^^^^ missing-type: needs the type 'Role', which no earlier migration makes.
            """)
        .check();
  }

  @Test
  void staysSilentOnBuiltInTypes() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              ALTER TABLE "Prompt" ADD COLUMN "a" JSONB, ADD COLUMN "b" TIMESTAMP(3), ADD COLUMN "c" DOUBLE PRECISION[];
            """)
        .check();
  }

  @Test
  void staysSilentOnIfExists() {
    rule()
        .migration(
            "20250101000000_init",
            """
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
            """)
        .migration(
            "20250102000000_next",
            """
              DROP TYPE IF EXISTS "Role";
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new MissingTypeRule());
  }
}
