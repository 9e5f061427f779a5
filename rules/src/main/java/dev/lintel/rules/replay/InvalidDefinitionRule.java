package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** An object is defined in a way that contradicts itself or the schema. */
public final class InvalidDefinitionRule extends InvalidRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1026", "invalid-definition", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("An object is defined in a way that contradicts itself or the schema")
              .why(
                  """
                  The parts of the definition cannot be true together: a primary key column that is dropped NOT NULL, a partition
                  of a table that is not partitioned, a view replaced by one with other columns.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  ALTER TABLE "User" ALTER COLUMN "id" DROP NOT NULL;
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  ALTER TABLE "User" ALTER COLUMN "email" DROP NOT NULL;
                  """),
          "defines '{1}' in a way that cannot be");

  public InvalidDefinitionRule() {
    super(
        INFO,
        RefusalKind.INVALID_TABLE_DEFINITION,
        RefusalKind.INVALID_SCHEMA_DEFINITION,
        RefusalKind.INVALID_FUNCTION_DEFINITION,
        RefusalKind.AMBIGUOUS_FUNCTION,
        RefusalKind.AMBIGUOUS_COLUMN,
        RefusalKind.DUPLICATE_ALIAS,
        RefusalKind.DUPLICATE_CURSOR,
        RefusalKind.DUPLICATE_PREPARED_STATEMENT,
        RefusalKind.GENERATED_ALWAYS,
        RefusalKind.CIRCULAR_INHERITANCE,
        RefusalKind.INVALID_COLUMN_REFERENCE,
        RefusalKind.INVALID_GROUPING,
        RefusalKind.INVALID_WINDOW,
        RefusalKind.INVALID_RECURSION,
        RefusalKind.MISSING_PARAMETER,
        RefusalKind.INVALID_OBJECT_DEFINITION,
        RefusalKind.INVALID_NAME,
        RefusalKind.RESERVED_NAME,
        RefusalKind.INVALID_PARAMETER,
        RefusalKind.INVALID_PRIVILEGE,
        RefusalKind.MISSING_OPERATOR_CLASS,
        RefusalKind.PERMISSION_DENIED,
        RefusalKind.SETTING_CANNOT_CHANGE,
        RefusalKind.CONSTANT_ASSIGNED,
        RefusalKind.NULL_NOT_ALLOWED,
        RefusalKind.MISSING_ACCESS_METHOD);
  }
}
