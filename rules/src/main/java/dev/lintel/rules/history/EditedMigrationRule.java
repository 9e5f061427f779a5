package dev.lintel.rules.history;

import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.history.BaseRevision;
import dev.lintel.engine.history.MigrationChange;
import dev.lintel.engine.replay.ReplayedMigration;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A migration was edited after it was merged. */
public final class EditedMigrationRule extends ChangeRule {

  static final RuleInfo INFO =
      RuleInfo.of("LNT2001", "edited-migration", Category.HISTORY, Severity.ERROR)
          .since("0.1")
          .summary("A migration was edited after it was merged")
          .why(
              """
              A database that has applied the migration never runs it again, so it does not get what the
              edit added; a new database gets it. From then on they differ, and a later migration that
              does the same is refused on new databases only, by an error that names the later migration.

              Prisma compares checksums in `migrate dev` and then offers to reset the database; but it
              replays the migrations first, so an edit that breaks the replay shows up as P3006 and is
              never mentioned. `migrate deploy` does not compare checksums at all.

              Bring the merged text back and put the change into a new migration. An added comment or
              blank line is an edit too; different line endings are not.
              """)
          .bad(
              """
              -- base: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              -- file: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "version" INTEGER);
              """)
          .good(
              """
              -- merged: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              -- file: 20250102000000_version/migration.sql
              ALTER TABLE "Prompt" ADD COLUMN "version" INTEGER;
              """)
          .message(
              "edited", "Migration '{0}' was edited after it was merged: it differs from '{1}'.");

  public EditedMigrationRule() {
    super(INFO, MigrationChange.Kind.EDITED);
  }

  @Override
  Finding finding(Project project, BaseRevision base, MigrationChange change) {
    Finding finding =
        Finding.of(
                INFO, "edited", change.span(), change.migration(), change.migration(), base.name())
            .withAdvice(advice(project, base, change));
    for (ReplayedMigration replayed : project.replay().migrations()) {
      for (Step step : replayed.steps()) {
        Refusal refusal = step.refusal();
        if (refusal != null && standsInTheWay(change, refusal)) {
          finding =
              finding.withRelated(
                  "Migration '%s' is refused here because of what the edited one makes"
                      .formatted(replayed.migration().name()),
                  refusal.span());
        }
      }
    }
    return finding;
  }

  private static boolean standsInTheWay(MigrationChange change, Refusal refusal) {
    return refusal.earlier() != null
        && refusal.earlier().file().equals(change.span().file())
        && !refusal.span().file().equals(change.span().file());
  }

  private static String advice(Project project, BaseRevision base, MigrationChange change) {
    String consequence =
        runByPrisma(project)
            ? "Databases that have applied it do not get the edit: 'migrate dev' offers to reset"
                + " them, and 'migrate deploy' does not notice."
            : "Databases that have applied it do not get the edit.";
    return consequence
        + " Bring the merged text back, "
        + restoreCommand(base, change.span().file())
        + ", and put the change into a new migration.";
  }
}
