package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** An enum value is used in the transaction that adds it. */
public final class UnsafeNewEnumValueRule extends InvalidRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1033", "unsafe-new-enum-value", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("An enum value is used in the transaction that adds it")
              .why(
                  """
                  PostgreSQL lets ALTER TYPE ADD VALUE run inside a transaction, but the new value cannot be used before that
                  transaction is committed, not even as a default. Prisma sends a file as one transaction.

                  Put the statement that uses the value into the next migration.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TYPE "Role" AS ENUM ('USER');
                  CREATE TABLE "User" ("role" "Role");
                  -- file: 20250102000000_next/migration.sql
                  ALTER TYPE "Role" ADD VALUE 'ADMIN';
                  ALTER TABLE "User" ALTER COLUMN "role" SET DEFAULT 'ADMIN';
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TYPE "Role" AS ENUM ('USER');
                  CREATE TABLE "User" ("role" "Role");
                  -- file: 20250102000000_next/migration.sql
                  ALTER TYPE "Role" ADD VALUE 'ADMIN';
                  -- file: 20250103000000_default/migration.sql
                  ALTER TABLE "User" ALTER COLUMN "role" SET DEFAULT 'ADMIN';
                  """),
          "uses the enum value '{1}' in the transaction that adds it");

  public UnsafeNewEnumValueRule() {
    super(INFO, RefusalKind.UNSAFE_NEW_ENUM_VALUE);
  }
}
