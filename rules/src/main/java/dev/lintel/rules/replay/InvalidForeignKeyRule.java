package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A foreign key refers to columns that are not unique, or to another number of columns. */
public final class InvalidForeignKeyRule extends InvalidRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1024", "invalid-foreign-key", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary(
                  "A foreign key refers to columns that are not unique, or to another number of"
                      + " columns")
              .why(
                  """
                  A foreign key needs a primary key or unique constraint or index over exactly the columns it refers to, and as many
                  columns as it has itself. A partial unique index does not count.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  CREATE TABLE "Post" ("email" TEXT REFERENCES "User"("email"));
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
                  CREATE TABLE "Post" ("email" TEXT REFERENCES "User"("email"));
                  """),
          "makes a foreign key that cannot be, at '{1}'");

  public InvalidForeignKeyRule() {
    super(INFO, RefusalKind.INVALID_FOREIGN_KEY, RefusalKind.MISSING_PRIMARY_KEY);
  }
}
