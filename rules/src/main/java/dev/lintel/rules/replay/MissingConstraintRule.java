package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A constraint is used that does not exist at that moment. */
public final class MissingConstraintRule extends MissingRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1013", "missing-constraint", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A constraint is used that does not exist at that moment")
              .why(
                  """
                  The statement drops, renames or validates a constraint that its table does not have. A constraint without a name
                  gets one from the database, such as `Prompt_pkey` or `Prompt_userId_fkey`; a unique *index* is no constraint and
                  is dropped with DROP INDEX.

                  Name the object as it is called at that moment, move the statement behind the one that makes the object, or
                  bring back the migration that made it. A branch whose migrations sort before merged ones is a common cause.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
                  -- file: 20250102000000_next/migration.sql
                  ALTER TABLE "Prompt" DROP CONSTRAINT "Prompt_pkey";
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL, CONSTRAINT "Prompt_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  ALTER TABLE "Prompt" DROP CONSTRAINT "Prompt_pkey";
                  """),
          "the constraint");

  public MissingConstraintRule() {
    super(INFO, RefusalKind.MISSING_CONSTRAINT);
  }
}
