package dev.lintel.rules.reading;

import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.rules.ProblemRule;

/** A symbolic link in the history leads nowhere or in a circle. */
public final class BrokenLinkRule extends ProblemRule {

  static final RuleInfo INFO =
      RuleInfo.of("LNT9002", "broken-link", Category.READING, Severity.ERROR)
          .since("0.1")
          .summary("A symbolic link in the history leads nowhere or in a circle")
          .why(
              """
              A fresh clone or a container often lacks the target of a link. What the file would do is unknown, so everything
              after it is uncertain.

              Commit the file itself instead of a link.
              """)
          .bad(
              """
              -- link: 20250101000000_init/migration.sql
              ../../missing.sql
              """)
          .good(
              """
              -- file: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              """)
          .message("problem", "This file is left out: '{0}'.");

  public BrokenLinkRule() {
    super(INFO, ProblemKind.BROKEN_LINK, ProblemKind.LINK_LOOP);
  }
}
