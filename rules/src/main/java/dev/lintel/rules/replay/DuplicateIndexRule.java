package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** An index is made under a name that is taken. */
public final class DuplicateIndexRule extends DuplicateRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1003", "duplicate-index", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("An index is made under a name that is taken")
              .why(
                  """
                  An index name is unique in its schema, not in its table, and shares the namespace of tables, views and
                  sequences. The index behind a primary key or unique constraint takes a name as well.

                  Remove the statement from the migration that is not merged yet, or bring the merged text of an edited
                  migration back. Do not edit a migration that a database may have applied.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "userId" TEXT);
                  CREATE INDEX "Prompt_userId_idx" ON "Prompt"("userId");
                  -- file: 20250102000000_next/migration.sql
                  CREATE INDEX "Prompt_userId_idx" ON "Prompt"("userId");
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "userId" TEXT);
                  -- file: 20250102000000_next/migration.sql
                  CREATE INDEX "Prompt_userId_idx" ON "Prompt"("userId");
                  """),
          "makes the index");

  public DuplicateIndexRule() {
    super(INFO, "by writing CREATE INDEX IF NOT EXISTS", RefusalKind.DUPLICATE_INDEX);
  }
}
