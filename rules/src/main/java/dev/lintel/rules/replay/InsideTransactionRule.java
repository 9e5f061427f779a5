package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A statement stands in a transaction that cannot run in one. */
public final class InsideTransactionRule extends InvalidRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1031", "inside-transaction", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A statement stands in a transaction that cannot run in one")
              .why(
                  """
                  CREATE INDEX CONCURRENTLY, VACUUM, ALTER SYSTEM and some others cannot run inside a transaction. Many tools wrap
                  each migration into one; Prisma sends the whole file as one query, which is a transaction as soon as the file has
                  a second statement.

                  Put the statement alone into a migration of its own; with other tools, switch the transaction off for that file.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  CREATE INDEX CONCURRENTLY "User_email_idx" ON "User"("email");
                  ALTER TABLE "User" ADD COLUMN "name" TEXT;
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  CREATE INDEX CONCURRENTLY "User_email_idx" ON "User"("email");
                  """),
          "runs '{1}' inside a transaction, where it cannot run");

  public InsideTransactionRule() {
    super(INFO, RefusalKind.INSIDE_TRANSACTION, RefusalKind.INVALID_TERMINATION);
  }
}
