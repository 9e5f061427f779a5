package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** Types are put together that do not fit. */
public final class TypeMismatchRule extends InvalidRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1025", "type-mismatch", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("Types are put together that do not fit")
              .why(
                  """
                  The columns of a foreign key need types that can be compared with those they refer to, a default must fit its
                  column, and a column changes its type only along an automatic cast unless USING says how.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  CREATE TABLE "Post" ("userId" INTEGER REFERENCES "User"("id"));
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_next/migration.sql
                  CREATE TABLE "Post" ("userId" TEXT REFERENCES "User"("id"));
                  """),
          "puts together types that do not fit, at '{1}'");

  public TypeMismatchRule() {
    super(
        INFO,
        RefusalKind.TYPE_MISMATCH,
        RefusalKind.MISSING_OPERATOR,
        RefusalKind.INVALID_CAST,
        RefusalKind.INDETERMINATE_TYPE);
  }
}
