package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A schema is made that exists already. */
public final class DuplicateSchemaRule extends DuplicateRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1007", "duplicate-schema", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A schema is made that exists already")
              .why(
                  """
                  The database refuses to make a schema of a name that is taken. The schema `public` exists in every new
                  PostgreSQL database.

                  Remove the statement from the migration that is not merged yet, or bring the merged text of an edited
                  migration back. Do not edit a migration that a database may have applied.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE SCHEMA "billing";
                  -- file: 20250102000000_next/migration.sql
                  CREATE SCHEMA "billing";
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE SCHEMA "billing";
                  -- file: 20250102000000_next/migration.sql
                  CREATE SCHEMA IF NOT EXISTS "billing";
                  """),
          "makes the schema");

  public DuplicateSchemaRule() {
    super(INFO, "by writing CREATE SCHEMA IF NOT EXISTS", RefusalKind.DUPLICATE_SCHEMA);
  }
}
