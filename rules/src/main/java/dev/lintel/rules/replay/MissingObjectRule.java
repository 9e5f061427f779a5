package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A policy, rule, publication and the like is used that does not exist at that moment. */
public final class MissingObjectRule extends MissingRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1029", "missing-object", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary(
                  "A policy, rule, publication and the like is used that does not exist at that"
                      + " moment")
              .why(
                  """
                  The statement drops or alters a policy, rule, publication, collation, statistics object, event trigger, server
                  or the like that does not exist at that moment.

                  Name the object as it is called at that moment, move the statement behind the one that makes the object, or
                  bring back the migration that made it.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
                  CREATE POLICY "visible" ON "Prompt" USING (true);
                  -- file: 20250102000000_next/migration.sql
                  DROP POLICY "seen" ON "Prompt";
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
                  CREATE POLICY "visible" ON "Prompt" USING (true);
                  -- file: 20250102000000_next/migration.sql
                  DROP POLICY "visible" ON "Prompt";
                  """),
          "the object");

  public MissingObjectRule() {
    super(INFO, RefusalKind.MISSING_OBJECT);
  }
}
