package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A value is added to an enum that has it already. */
public final class DuplicateEnumValueRule extends DuplicateRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1006", "duplicate-enum-value", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A value is added to an enum that has it already")
              .why(
                  """
                  The database refuses a label that the enum has already, so no new database can be built from the migrations.

                  Remove the statement from the migration that is not merged yet, or bring the merged text of an edited
                  migration back. Do not edit a migration that a database may have applied.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
                  -- file: 20250102000000_next/migration.sql
                  ALTER TYPE "Role" ADD VALUE 'ADMIN';
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TYPE "Role" AS ENUM ('USER');
                  -- file: 20250102000000_next/migration.sql
                  ALTER TYPE "Role" ADD VALUE 'ADMIN';
                  """),
          "adds the enum value");

  public DuplicateEnumValueRule() {
    super(
        INFO,
        "by writing ADD VALUE IF NOT EXISTS",
        RefusalKind.DUPLICATE_ENUM_VALUE,
        RefusalKind.REPEATED_ENUM_VALUE);
  }
}
