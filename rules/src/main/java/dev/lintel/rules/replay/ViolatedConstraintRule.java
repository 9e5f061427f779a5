package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A row that the migrations write themselves breaks a constraint. */
public final class ViolatedConstraintRule extends InvalidRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1035", "violated-constraint", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A row that a migration writes breaks a constraint")
              .why(
                  """
                  Migrations also write rows, such as the values of a lookup table. A constraint that such a row breaks is refused on
                  every database that replays the history, an empty one included.

                  Write a row that the constraint allows; give a new column a default, or fill it before it becomes NOT NULL.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Plan" ("id" INTEGER PRIMARY KEY);
                  INSERT INTO "Plan" ("id") VALUES (1);
                  -- file: 20250102000000_next/migration.sql
                  ALTER TABLE "Plan" ADD COLUMN "name" TEXT NOT NULL;
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Plan" ("id" INTEGER PRIMARY KEY);
                  INSERT INTO "Plan" ("id") VALUES (1);
                  -- file: 20250102000000_next/migration.sql
                  ALTER TABLE "Plan" ADD COLUMN "name" TEXT NOT NULL DEFAULT 'free';
                  """),
          "leaves '{1}' with a row that a constraint does not allow");

  public ViolatedConstraintRule() {
    super(
        INFO,
        RefusalKind.NOT_NULL_VIOLATION,
        RefusalKind.CHECK_VIOLATION,
        RefusalKind.UNIQUE_VIOLATION,
        RefusalKind.ROW_CHANGED_TWICE);
  }
}
