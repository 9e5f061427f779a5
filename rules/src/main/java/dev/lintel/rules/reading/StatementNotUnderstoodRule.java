package dev.lintel.rules.reading;

import dev.lintel.engine.replay.Step;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Reporter;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.Understanding;

/** A statement could change the schema and was not understood. */
public final class StatementNotUnderstoodRule implements Rule {

  static final RuleInfo INFO =
      RuleInfo.of("LNT9005", "statement-not-understood", Category.READING, Severity.NOTE)
          .since("0.1")
          .summary("A statement that could change the schema was not understood")
          .why(
              """
              The statement may be perfectly right. What it could have touched is uncertain from then on,
              and nothing uncertain is reported as refused; so the check sees less than it could.

              Nothing has to be done. If the statement is plain DDL, please report it as a gap.
              """)
          .bad(
              """
              -- file: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              DO $$ BEGIN EXECUTE current_setting('app.rebuild'); END $$;
              """)
          .good(
              """
              -- file: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              ALTER TABLE "Prompt" ADD COLUMN "version" INTEGER;
              """)
          .message("not-understood", "This '{0}' statement was not understood: '{1}'.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Project project, Reporter reporter) {
    project
        .replay()
        .steps()
        .map(Step::statement)
        .filter(statement -> statement.understanding() == Understanding.OPAQUE)
        .forEach(statement -> reporter.report(finding(statement)));
  }

  private static Finding finding(ParsedStatement statement) {
    SourceSpan reasonSpan = statement.reasonSpan();
    String reason = statement.reason();
    return Finding.of(
        INFO,
        "not-understood",
        reasonSpan == null ? statement.span() : reasonSpan,
        statement.kind(),
        statement.kind(),
        reason == null ? "its effect on the schema is not known" : reason);
  }
}
