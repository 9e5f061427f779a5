package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A type is used that does not exist at that moment. */
public final class MissingTypeRule extends MissingRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1014", "missing-type", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A type is used that does not exist at that moment")
              .why(
                  """
                  The statement names an enum, domain or other type that no migration before it makes, or that one has dropped or
                  renamed. A type of an extension needs CREATE EXTENSION first.

                  Name the object as it is called at that moment, move the statement behind the one that makes the object, or
                  bring back the migration that made it. A branch whose migrations sort before merged ones is a common cause.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
                  -- file: 20250102000000_next/migration.sql
                  ALTER TABLE "Prompt" ADD COLUMN "role" "Role";
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
                  -- file: 20250102000000_next/migration.sql
                  CREATE TYPE "Role" AS ENUM ('USER');
                  ALTER TABLE "Prompt" ADD COLUMN "role" "Role";
                  """),
          "the type");

  public MissingTypeRule() {
    super(INFO, RefusalKind.MISSING_TYPE);
  }
}
