package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A trigger is made on a table that has one of that name. */
public final class DuplicateTriggerRule extends DuplicateRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1010", "duplicate-trigger", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A trigger is made on a table that has one of that name")
              .why(
                  """
                  The names of a table's triggers are unique in that table.

                  Remove the statement from the migration that is not merged yet, or bring the merged text of an edited
                  migration back. Do not edit a migration that a database may have applied.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
                  CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                  CREATE TRIGGER touched BEFORE UPDATE ON "Prompt" FOR EACH ROW EXECUTE FUNCTION touch();
                  -- file: 20250102000000_next/migration.sql
                  CREATE TRIGGER touched BEFORE UPDATE ON "Prompt" FOR EACH ROW EXECUTE FUNCTION touch();
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
                  CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                  -- file: 20250102000000_next/migration.sql
                  CREATE TRIGGER touched BEFORE UPDATE ON "Prompt" FOR EACH ROW EXECUTE FUNCTION touch();
                  """),
          "makes the trigger");

  public DuplicateTriggerRule() {
    super(
        INFO,
        "by writing CREATE OR REPLACE TRIGGER (from PostgreSQL 14) or DROP TRIGGER IF EXISTS before"
            + " it",
        RefusalKind.DUPLICATE_TRIGGER);
  }
}
