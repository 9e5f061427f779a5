package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** The database refuses the syntax of a statement. */
public final class SyntaxErrorRule extends InvalidRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1041", "syntax-error", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("The database refuses the syntax of a statement")
              .why(
                  """
                  Reported only where the syntax is certainly wrong, such as a quote that is never closed, or another
                  database's quotes around a name. A statement that was merely not understood is told by `statement-not-understood`.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE `User` (`id` TEXT NOT NULL);
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "User" ("id" TEXT NOT NULL);
                  """),
          "holds a '{3}' statement whose syntax is wrong");

  public SyntaxErrorRule() {
    super(INFO, RefusalKind.SYNTAX_ERROR);
  }
}
