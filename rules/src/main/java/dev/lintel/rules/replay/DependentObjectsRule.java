package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** Something is dropped or changed that other objects still need. */
public final class DependentObjectsRule extends InvalidRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1021", "dependent-objects", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("Something is dropped or changed that other objects still need")
              .why(
                  """
                  PostgreSQL refuses to drop an object while others depend on it: a view on a column, a foreign key on a primary
                  key, a column of an enum. CASCADE would drop those too, which is seldom meant.

                  Drop or change the dependent objects first, in the same migration, and make them again afterwards.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  CREATE VIEW "Emails" AS SELECT "email" FROM "User";
                  ALTER TABLE "User" DROP COLUMN "email";
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  CREATE VIEW "Emails" AS SELECT "email" FROM "User";
                  DROP VIEW "Emails";
                  ALTER TABLE "User" DROP COLUMN "email";
                  """),
          "drops or changes '{1}', which other objects need");

  public DependentObjectsRule() {
    super(INFO, RefusalKind.DEPENDENT_OBJECTS);
  }
}
