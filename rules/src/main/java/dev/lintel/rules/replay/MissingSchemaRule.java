package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A schema is used that does not exist at that moment. */
public final class MissingSchemaRule extends MissingRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1017", "missing-schema", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A schema is used that does not exist at that moment")
              .why(
                  """
                  The statement names a schema that no migration before it makes, or that one has dropped or renamed.

                  Name the object as it is called at that moment, move the statement behind the one that makes the object, or
                  bring back the migration that made it. A branch whose migrations sort before merged ones is a common cause.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "billing"."Invoice" ("id" TEXT NOT NULL);
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE SCHEMA "billing";
                  CREATE TABLE "billing"."Invoice" ("id" TEXT NOT NULL);
                  """),
          "the schema");

  public MissingSchemaRule() {
    super(INFO, RefusalKind.MISSING_SCHEMA);
  }
}
