package dev.lintel.rules.reading;

import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.rules.ProblemRule;

/** A script holds NUL bytes. */
public final class BinaryFileRule extends ProblemRule {

  static final RuleInfo INFO =
      RuleInfo.of("LNT9003", "binary-file", Category.READING, Severity.ERROR)
          .since("0.1")
          .summary("A script holds NUL bytes")
          .why(
              """
              A script with NUL bytes is no text. PostgreSQL refuses the character NUL everywhere. It is usually a dump in
              another format, or a file that was damaged.
              """)
          .bad("-- file: 20250101000000_init/migration.sql\nCREATE TABLE \u0000\u0000 ();\n")
          .good(
              """
              -- file: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              """)
          .message("problem", "This file is left out: '{0}'.");

  public BinaryFileRule() {
    super(INFO, ProblemKind.BINARY);
  }
}
