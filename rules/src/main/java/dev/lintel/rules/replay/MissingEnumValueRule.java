package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** An enum value is used that does not exist at that moment. */
public final class MissingEnumValueRule extends MissingRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1016", "missing-enum-value", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("An enum value is used that does not exist at that moment")
              .why(
                  """
                  The statement renames an enum value, or puts a new one before or after it, and the enum does not have that value
                  at that moment.

                  Name the object as it is called at that moment, move the statement behind the one that makes the object, or
                  bring back the migration that made it. A branch whose migrations sort before merged ones is a common cause.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TYPE "Role" AS ENUM ('USER');
                  -- file: 20250102000000_next/migration.sql
                  ALTER TYPE "Role" RENAME VALUE 'ADMIN' TO 'OWNER';
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
                  -- file: 20250102000000_next/migration.sql
                  ALTER TYPE "Role" RENAME VALUE 'ADMIN' TO 'OWNER';
                  """),
          "the enum value");

  public MissingEnumValueRule() {
    super(INFO, RefusalKind.MISSING_ENUM_VALUE);
  }
}
