package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A table gets a second primary key. */
public final class MultiplePrimaryKeysRule extends InvalidRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1023", "multiple-primary-keys", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A table gets a second primary key")
              .why(
                  """
                  A table has at most one primary key. Drop the old one first, or make the new one a unique constraint.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  ALTER TABLE "User" ADD PRIMARY KEY ("email");
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  ALTER TABLE "User" DROP CONSTRAINT "User_pkey";
                  ALTER TABLE "User" ADD PRIMARY KEY ("email");
                  """),
          "gives the table '{1}' a second primary key");

  public MultiplePrimaryKeysRule() {
    super(INFO, RefusalKind.MULTIPLE_PRIMARY_KEYS);
  }
}
