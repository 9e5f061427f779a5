package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A policy, rule, publication and the like is made, and there is one of that name. */
public final class DuplicateObjectRule extends DuplicateRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1030", "duplicate-object", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary(
                  "A policy, rule, publication and the like is made, and there is one of that"
                      + " name")
              .why(
                  """
                  The names of a table's policies and rules are unique in that table, those of publications, event triggers and
                  servers in the database, those of collations and statistics objects in their schema.

                  Remove the statement from the migration that is not merged yet, or bring the merged text of an edited
                  migration back. Do not edit a migration that a database may have applied.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
                  CREATE POLICY "visible" ON "Prompt" USING (true);
                  -- file: 20250102000000_next/migration.sql
                  CREATE POLICY "visible" ON "Prompt" USING (true);
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
                  -- file: 20250102000000_next/migration.sql
                  CREATE POLICY "visible" ON "Prompt" USING (true);
                  """),
          "makes the object");

  public DuplicateObjectRule() {
    super(
        INFO,
        "by dropping it with IF EXISTS before",
        RefusalKind.DUPLICATE_OBJECT,
        RefusalKind.REPEATED_KEY);
  }
}
