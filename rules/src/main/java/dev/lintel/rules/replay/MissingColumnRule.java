package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A column is used that does not exist at that moment. */
public final class MissingColumnRule extends MissingRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1012", "missing-column", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A column is used that does not exist at that moment")
              .why(
                  """
                  The statement names a column that its table does not have at that moment: it was never added, or it was dropped
                  or renamed before. PostgreSQL folds an unquoted name to lower case, so `userId` without quotes is `userid`.

                  Name the object as it is called at that moment, move the statement behind the one that makes the object, or
                  bring back the migration that made it. A branch whose migrations sort before merged ones is a common cause.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
                  -- file: 20250102000000_next/migration.sql
                  ALTER TABLE "Prompt" DROP COLUMN "title";
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
                  -- file: 20250102000000_next/migration.sql
                  ALTER TABLE "Prompt" DROP COLUMN "text";
                  """),
          "the column");

  public MissingColumnRule() {
    super(INFO, RefusalKind.MISSING_COLUMN);
  }
}
