package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A statement is used on another kind of object than it is for. */
public final class WrongObjectTypeRule extends InvalidRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1022", "wrong-object-type", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A statement is used on another kind of object than it is for")
              .why(
                  """
                  DROP TABLE on a view, ALTER TABLE ADD COLUMN on a sequence, a value added to a type that is no enum: the object
                  exists, but the statement is for another kind. Use the statement for what the object is.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  CREATE VIEW "Emails" AS SELECT "email" FROM "User";
                  DROP TABLE "Emails";
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  CREATE VIEW "Emails" AS SELECT "email" FROM "User";
                  DROP VIEW "Emails";
                  """),
          "takes '{1}' for another kind of object than it is");

  public WrongObjectTypeRule() {
    super(INFO, RefusalKind.WRONG_OBJECT_TYPE);
  }
}
