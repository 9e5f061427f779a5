package dev.lintel.rules.history;

import dev.lintel.engine.history.BaseRevision;
import dev.lintel.engine.history.MigrationChange;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A migration was renamed after it was merged. */
public final class RenamedMigrationRule extends ChangeRule {

  static final RuleInfo INFO =
      RuleInfo.of("LNT2003", "renamed-migration", Category.HISTORY, Severity.ERROR)
          .since("0.1")
          .summary("A migration was renamed after it was merged")
          .why(
              """
              The name is what a migration is known by in the history table. Under another name it counts
              as deleted and as new: where the old one is applied, the tool runs it a second time, and the
              database refuses what exists already.

              Give it its former name back. If the order is wrong, make a new migration instead.
              """)
          .bad(
              """
              -- base: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              -- file: 20250101000000_initial/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              """)
          .good(
              """
              -- merged: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              """)
          .message(
              "renamed",
              "Migration '{1}' was renamed to '{0}' after it was merged: '{2}' has it under the"
                  + " former name.");

  public RenamedMigrationRule() {
    super(INFO, MigrationChange.Kind.RENAMED);
  }

  @Override
  Finding finding(Project project, BaseRevision base, MigrationChange change) {
    String former = String.valueOf(change.other());
    return Finding.of(
            INFO,
            "renamed",
            change.span(),
            change.migration(),
            change.migration(),
            former,
            base.name())
        .withAdvice(
            "Where '%s' is applied, '%s' will be run as well and be refused. Give it its former name back."
                .formatted(former, change.migration()));
  }
}
