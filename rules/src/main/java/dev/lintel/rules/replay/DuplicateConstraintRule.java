package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A constraint is added to a table that has one of that name. */
public final class DuplicateConstraintRule extends DuplicateRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1004", "duplicate-constraint", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A constraint is added to a table that has one of that name")
              .why(
                  """
                  The names of a table's constraints are unique in that table. PostgreSQL has no ADD CONSTRAINT IF NOT EXISTS,
                  so a statement that may run twice has to drop the constraint first or to look into `pg_constraint`.

                  Remove the statement from the migration that is not merged yet, or bring the merged text of an edited
                  migration back. Do not edit a migration that a database may have applied.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT PRIMARY KEY);
                  CREATE TABLE "Prompt" ("userId" TEXT);
                  ALTER TABLE "Prompt" ADD CONSTRAINT "Prompt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id");
                  -- file: 20250102000000_next/migration.sql
                  ALTER TABLE "Prompt" ADD CONSTRAINT "Prompt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id");
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT PRIMARY KEY);
                  CREATE TABLE "Prompt" ("userId" TEXT);
                  -- file: 20250102000000_next/migration.sql
                  ALTER TABLE "Prompt" ADD CONSTRAINT "Prompt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id");
                  """),
          "adds the constraint");

  public DuplicateConstraintRule() {
    super(INFO, "by writing DROP CONSTRAINT IF EXISTS before it", RefusalKind.DUPLICATE_CONSTRAINT);
  }
}
