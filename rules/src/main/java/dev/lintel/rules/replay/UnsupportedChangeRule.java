package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A change is asked for that the database cannot make, or not in that state. */
public final class UnsupportedChangeRule extends InvalidRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1027", "unsupported-change", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A change is asked for that the database cannot make, or not in that state")
              .why(
                  """
                  The statement is well formed, but the database has no way to do it: the type of a column that a view uses cannot
                  be changed, for one. Drop what is in the way first and make it again afterwards.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  CREATE VIEW "Emails" AS SELECT "email" FROM "User";
                  ALTER TABLE "User" ALTER COLUMN "email" TYPE VARCHAR(320);
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  ALTER TABLE "User" ALTER COLUMN "email" TYPE VARCHAR(320);
                  """),
          "asks for a change of '{1}' that the database cannot make");

  public UnsupportedChangeRule() {
    super(INFO, RefusalKind.FEATURE_NOT_SUPPORTED, RefusalKind.NOT_IN_PREREQUISITE_STATE);
  }
}
