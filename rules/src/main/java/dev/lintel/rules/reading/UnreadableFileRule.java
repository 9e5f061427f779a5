package dev.lintel.rules.reading;

import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.rules.ProblemRule;

/** A file of the history cannot be read. */
public final class UnreadableFileRule extends ProblemRule {

  static final RuleInfo INFO =
      RuleInfo.of("LNT9001", "unreadable-file", Category.READING, Severity.ERROR)
          .since("0.1")
          .summary("A file of the history cannot be read")
          .why(
              """
              What the file would do is unknown, so everything after it is uncertain and raises no findings about refused
              statements. The other files are still checked.

              Give the user who runs the check the right to read the file.
              """)
          .bad(
              """
              -- file: 20250101000000_init/migration.sql/a_folder_not_a_file.txt
              This makes migration.sql a folder.
              """)
          .good(
              """
              -- file: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              """)
          .message("problem", "This file is left out: '{0}'.");

  public UnreadableFileRule() {
    super(INFO, ProblemKind.UNREADABLE, ProblemKind.MISSING_PATH);
  }
}
