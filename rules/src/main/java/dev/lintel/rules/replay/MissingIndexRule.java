package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** An index is used that does not exist at that moment. */
public final class MissingIndexRule extends MissingRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1015", "missing-index", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("An index is used that does not exist at that moment")
              .why(
                  """
                  The statement drops or renames an index that does not exist at that moment. Dropping a column or table drops its
                  indexes too, and so does renaming change nothing about them: an index keeps its name when its table is renamed.

                  Name the object as it is called at that moment, move the statement behind the one that makes the object, or
                  bring back the migration that made it. A branch whose migrations sort before merged ones is a common cause.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
                  -- file: 20250102000000_next/migration.sql
                  DROP INDEX "Prompt_text_idx";
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
                  CREATE INDEX "Prompt_text_idx" ON "Prompt"("text");
                  -- file: 20250102000000_next/migration.sql
                  DROP INDEX "Prompt_text_idx";
                  """),
          "the index");

  public MissingIndexRule() {
    super(INFO, RefusalKind.MISSING_INDEX);
  }
}
