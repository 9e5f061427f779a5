package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A trigger is used that does not exist at that moment. */
public final class MissingTriggerRule extends MissingRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1020", "missing-trigger", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A trigger is used that does not exist at that moment")
              .why(
                  """
                  The statement drops or alters a trigger that its table does not have at that moment.

                  Name the object as it is called at that moment, move the statement behind the one that makes the object, or
                  bring back the migration that made it.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
                  CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                  CREATE TRIGGER touched BEFORE UPDATE ON "Prompt" FOR EACH ROW EXECUTE FUNCTION touch();
                  -- file: 20250102000000_next/migration.sql
                  DROP TRIGGER touches ON "Prompt";
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
                  CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                  CREATE TRIGGER touched BEFORE UPDATE ON "Prompt" FOR EACH ROW EXECUTE FUNCTION touch();
                  -- file: 20250102000000_next/migration.sql
                  DROP TRIGGER touched ON "Prompt";
                  """),
          "the trigger");

  public MissingTriggerRule() {
    super(INFO, RefusalKind.MISSING_TRIGGER);
  }
}
