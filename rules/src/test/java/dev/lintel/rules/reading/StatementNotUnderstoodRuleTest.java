package dev.lintel.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class StatementNotUnderstoodRuleTest {

  @Test
  void notesEachStatementOnce() {
    assertThat(
            rule()
                .migration(
                    "20250101000000_init",
                    """
                    CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
                    DO $$ BEGIN EXECUTE current_setting('app.rebuild'); END $$;
                    DO $$ BEGIN EXECUTE current_setting('app.again'); END $$;
                    """)
                .findings())
        .extracting(finding -> finding.span().line() + " " + finding.severity())
        .containsExactly("2 " + Severity.NOTE, "3 " + Severity.NOTE);
  }

  @Test
  void staysSilentOnStatementsThatCannotChangeTheSchema() {
    rule()
        .migration(
            "20250101000000_init",
            """
            CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
            GRANT SELECT ON "Prompt" TO PUBLIC;
            INSERT INTO "Prompt" ("id") VALUES ('a;b');
            COMMENT ON TABLE "Prompt" IS 'x';
            SELECT 1;
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new StatementNotUnderstoodRule());
  }
}
