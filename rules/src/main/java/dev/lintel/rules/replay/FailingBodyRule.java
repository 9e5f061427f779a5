package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** The body of a DO block or function certainly ends in an error when it runs. */
public final class FailingBodyRule extends InvalidRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1034", "failing-body", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A DO block or function certainly ends in an error when it runs")
              .why(
                  """
                  RAISE EXCEPTION, ASSERT and a division by zero end the migration. This is reported only where the constants of
                  the block and the schema at that moment leave no other way: a check that hangs on rows is taken to pass.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  DO $$ BEGIN
                    IF EXISTS (SELECT FROM pg_tables WHERE tablename = 'User') THEN
                      RAISE EXCEPTION 'there is a table "User" already';
                    END IF;
                  END $$;
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  DO $$ BEGIN
                    IF EXISTS (SELECT FROM pg_tables WHERE tablename = 'User') THEN
                      RAISE NOTICE 'there is a table "User" already';
                    END IF;
                  END $$;
                  """),
          "runs a body that ends in an error");

  public FailingBodyRule() {
    super(INFO, RefusalKind.RAISED, RefusalKind.FAILED_ASSERTION, RefusalKind.DIVISION_BY_ZERO);
  }
}
