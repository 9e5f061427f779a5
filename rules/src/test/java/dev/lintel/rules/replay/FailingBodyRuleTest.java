package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class FailingBodyRuleTest {

  @Test
  void marksWhatRaisesTheError() {
    rule()
        .migration(
            "20250101000000_init",
            """
            DO $$ BEGIN
              RAISE EXCEPTION 'not before %', 2030;
            --^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ failing-body: not before 2030
            END $$;
            """)
        .check();
  }

  @Test
  void staysSilentIfTheErrorIsHandled() {
    rule()
        .migration(
            "20250101000000_init",
            """
            DO $$ BEGIN
              RAISE EXCEPTION 'not before %', 2030;
            EXCEPTION WHEN others THEN
              NULL;
            END $$;
            """)
        .check();
  }

  @Test
  void staysSilentIfTheErrorHangsOnRows() {
    rule()
        .migration(
            "20250101000000_init",
            """
            CREATE TABLE "User" ("id" TEXT NOT NULL, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
            DO $$ BEGIN
              IF NOT EXISTS (SELECT FROM "User") THEN
                RAISE EXCEPTION 'nobody is there';
              END IF;
            END $$;
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new FailingBodyRule());
  }
}
