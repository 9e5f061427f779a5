package dev.lintel.rules.reading;

import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.rules.ProblemRule;

/** A migration of the history is written in a programming language. */
public final class MigrationInCodeRule extends ProblemRule {

  static final RuleInfo INFO =
      RuleInfo.of("LNT9008", "migration-in-code", Category.READING, Severity.NOTE)
          .since("0.1")
          .summary("A migration is written in a programming language")
          .why(
              """
              Programs are not run. What the migration did to the schema is unknown, so everything that exists then is
              uncertain, and nothing uncertain is reported as refused. What later migrations make is certain again.

              Nothing has to be done. A change of the schema that is written in SQL is checked.
              """)
          .bad(
              """
              -- file: V1__init.sql
              CREATE TABLE prompt (id text NOT NULL);
              -- file: V2__split.java
              public class V2__split extends BaseJavaMigration {}
              """)
          .good(
              """
              -- file: V1__init.sql
              CREATE TABLE prompt (id text NOT NULL);
              -- file: V2__split.sql
              CREATE TABLE prompt_part (id text NOT NULL);
              """)
          .message("problem", "What this migration does to the schema is not known: '{0}'.");

  public MigrationInCodeRule() {
    super(INFO, ProblemKind.CODE_MIGRATION);
  }
}
