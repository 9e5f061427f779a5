package dev.lintel.rules.reading;

import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.rules.ProblemRule;

/** A script is not UTF-8. */
public final class BadEncodingRule extends ProblemRule {

  static final RuleInfo INFO =
      RuleInfo.of("LNT9004", "bad-encoding", Category.READING, Severity.ERROR)
          .since("0.1")
          .summary("A script is not UTF-8")
          .why(
              """
              The tools send scripts to the database as UTF-8. In another encoding names and texts come out wrong, or the
              database refuses the file.

              Save the file as UTF-8 without a byte-order mark. An editor or a redirection on Windows is the usual origin of
              UTF-16.
              """)
          .bad(
              """
              -- utf-16: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              """)
          .good(
              """
              -- file: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              """)
          .message("problem", "This file is left out: '{0}'.");

  public BadEncodingRule() {
    super(INFO, ProblemKind.BAD_ENCODING, ProblemKind.UTF16);
  }
}
