package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A column is added to a table that has it already. */
public final class DuplicateColumnRule extends DuplicateRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1001", "duplicate-column", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A column is added to a table that has it already")
              .why(
                  """
                  The database refuses the statement, so no new database can be built from the
                  migrations: not on a developer's machine, not in CI, not in Prisma's shadow database.
                  A database that is up to date never shows the mistake.

                  The usual causes, most likely first:

                  1. Two migrations add the column: they come from two branches, or one was generated a
                     second time.
                  2. An **older** migration was edited after it was applied, and now contains the column.
                     The error then names the later migration, which nobody touched.
                  3. The migrations sort in another order than was meant.

                  Remove the statement from the migration that is not merged yet, or bring the merged text
                  of an edited migration back. Do not edit a migration that a database may have applied.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "version" INTEGER);
                  -- file: 20250102000000_version/migration.sql
                  ALTER TABLE "Prompt" ADD COLUMN "version" INTEGER;
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
                  -- file: 20250102000000_version/migration.sql
                  ALTER TABLE "Prompt" ADD COLUMN "version" INTEGER;
                  """),
          "adds the column");

  public DuplicateColumnRule() {
    super(INFO, "by writing ADD COLUMN IF NOT EXISTS", RefusalKind.DUPLICATE_COLUMN);
  }
}
