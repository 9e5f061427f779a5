package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A literal is no value of its type. */
public final class InvalidValueRule extends InvalidRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1028", "invalid-value", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A literal is no value of its type")
              .why(
                  """
                  A default, check or inserted value is written as text and read as a value of the column's type. A label that the
                  enum does not have, or a word where a number belongs, is refused.

                  Write a value of the type, or add the label to the enum in an earlier migration.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
                  -- file: 20250102000000_next/migration.sql
                  CREATE TABLE "User" ("role" "Role" NOT NULL DEFAULT 'GUEST');
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
                  -- file: 20250102000000_next/migration.sql
                  CREATE TABLE "User" ("role" "Role" NOT NULL DEFAULT 'USER');
                  """),
          "gives '{1}' a value that its type does not have");

  public InvalidValueRule() {
    super(
        INFO,
        RefusalKind.INVALID_VALUE,
        RefusalKind.NUMBER_OUT_OF_RANGE,
        RefusalKind.VALUE_TOO_LONG,
        RefusalKind.WRONG_BIT_LENGTH,
        RefusalKind.INVALID_DATETIME,
        RefusalKind.INVALID_XML,
        RefusalKind.DATETIME_OUT_OF_RANGE,
        RefusalKind.NEGATIVE_LIMIT,
        RefusalKind.NEGATIVE_OFFSET,
        RefusalKind.INVALID_SAMPLE,
        RefusalKind.INVALID_DATA);
  }
}
