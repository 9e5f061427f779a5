package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A type is made under a name that is taken. */
public final class DuplicateTypeRule extends DuplicateRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1005", "duplicate-type", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A type is made under a name that is taken")
              .why(
                  """
                  Enums, composite types and domains share one namespace, and each table brings a type of its own name into it.
                  PostgreSQL has no CREATE TYPE IF NOT EXISTS.

                  Remove the statement from the migration that is not merged yet, or bring the merged text of an edited
                  migration back. Do not edit a migration that a database may have applied.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
                  -- file: 20250102000000_next/migration.sql
                  CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
                  -- file: 20250102000000_next/migration.sql
                  ALTER TYPE "Role" ADD VALUE 'GUEST';
                  """),
          "makes the type");

  public DuplicateTypeRule() {
    super(INFO, "by a DO block that looks into pg_type first", RefusalKind.DUPLICATE_TYPE);
  }
}
