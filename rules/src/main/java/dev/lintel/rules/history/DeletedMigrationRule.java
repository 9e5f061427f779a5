package dev.lintel.rules.history;

import dev.lintel.engine.history.BaseRevision;
import dev.lintel.engine.history.MigrationChange;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A migration was deleted after it was merged. */
public final class DeletedMigrationRule extends ChangeRule {

  static final RuleInfo INFO =
      RuleInfo.of("LNT2002", "deleted-migration", Category.HISTORY, Severity.ERROR)
          .since("0.1")
          .summary("A migration was deleted after it was merged")
          .why(
              """
              A database that has applied the migration keeps what it did; a new database never gets it.
              Tools that compare the folder with the history table find a migration that they do not
              know: Prisma then offers to reset the database in `migrate dev`.

              Bring the file back, and undo what it did by a new migration. If old migrations are to be
              squashed into one, do it in a change of its own and record the new one as applied on every
              database (for Prisma `migrate resolve --applied`).
              """)
          .bad(
              """
              -- merged: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              -- base: 20250102000000_version/migration.sql
              ALTER TABLE "Prompt" ADD COLUMN "version" INTEGER;
              """)
          .good(
              """
              -- merged: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              -- merged: 20250102000000_version/migration.sql
              ALTER TABLE "Prompt" ADD COLUMN "version" INTEGER;
              -- file: 20250103000000_no_version/migration.sql
              ALTER TABLE "Prompt" DROP COLUMN "version";
              """)
          .message(
              "deleted", "Migration '{0}' was deleted after it was merged: '{1}' still has it.");

  public DeletedMigrationRule() {
    super(INFO, MigrationChange.Kind.DELETED);
  }

  @Override
  Finding finding(Project project, BaseRevision base, MigrationChange change) {
    String consequence =
        runByPrisma(project)
            ? "Where it is applied, 'migrate dev' offers to reset the database. "
            : "Databases that have applied it keep what it did. ";
    return Finding.of(
            INFO, "deleted", change.span(), change.migration(), change.migration(), base.name())
        .withAdvice(
            consequence
                + "Bring it back, "
                + restoreCommand(base, change.span().file())
                + ", and undo what it did by a new migration.");
  }
}
