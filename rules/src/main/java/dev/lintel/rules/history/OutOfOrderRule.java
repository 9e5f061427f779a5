package dev.lintel.rules.history;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.history.MigrationChange;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Reporter;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** A new migration sorts before one that is merged. */
public final class OutOfOrderRule implements Rule {

  static final RuleInfo INFO =
      RuleInfo.of("LNT2004", "out-of-order", Category.HISTORY, Severity.NOTE)
          .since("0.1")
          .summary("A new migration sorts before one that is merged")
          .why(
              """
              Databases that are up to date run the new migration after the merged one; new databases run
              it before. Prisma applies it without a word.

              Mostly that makes no difference, and then this is a note. Both orders are replayed: if one
              of them is refused, or ends in another schema, this is an error.

              Give the migration a newer time stamp, so that it runs last everywhere. That is safe as long
              as no database has applied it under its present name.
              """)
          .bad(
              """
              -- merged: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
              -- file: 20250102000000_index/migration.sql
              CREATE INDEX "Prompt_text_idx" ON "Prompt"("text");
              -- merged: 20250103000000_rename/migration.sql
              ALTER TABLE "Prompt" RENAME COLUMN "text" TO "body";
              """)
          .good(
              """
              -- merged: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
              -- merged: 20250103000000_rename/migration.sql
              ALTER TABLE "Prompt" RENAME COLUMN "text" TO "body";
              -- file: 20250104000000_index/migration.sql
              CREATE INDEX "Prompt_body_idx" ON "Prompt"("body");
              """)
          .message(
              "harmless",
              "Migration '{0}' is new and sorts before '{1}', which is merged; the order makes no"
                  + " difference.")
          .message(
              "refused",
              "Migration '{0}' is new and sorts before '{1}', which is merged; a database that has"
                  + " all merged migrations refuses it: '{2}'.")
          .message(
              "breaks",
              "Migration '{0}' is new and sorts before '{1}', which is merged; a new database,"
                  + " which runs it first, then refuses '{2}'.")
          .message(
              "differs",
              "Migration '{0}' is new and sorts before '{1}', which is merged; new databases and"
                  + " those in use end up with a different '{2}'.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Project project, Reporter reporter) {
    List<MigrationChange> changes =
        project.comparison().changes().stream()
            .filter(change -> change.kind() == MigrationChange.Kind.OUT_OF_ORDER)
            .toList();
    if (changes.isEmpty()) {
      return;
    }
    ExistingDatabase orders = ExistingDatabase.of(project);
    for (MigrationChange change : changes) {
      project.history().migrations().stream()
          .filter(migration -> migration.name().equals(change.migration()))
          .findFirst()
          .ifPresent(migration -> reporter.report(finding(project, orders, change, migration)));
    }
  }

  private static Finding finding(
      Project project, ExistingDatabase orders, MigrationChange change, Migration migration) {
    Finding finding = verdict(orders, change, migration);
    SourceSpan merged = change.otherSpan();
    if (merged != null) {
      finding =
          finding.withRelated(
              "Merged migration '%s' sorts after it".formatted(change.other()), merged);
    }
    boolean silent = ChangeRule.runByPrisma(project);
    return finding.withAdvice(
        (silent ? "Prisma applies it without a word. " : "")
            + "Give it a name that sorts last, unless a database has applied it already.");
  }

  private static Finding verdict(
      ExistingDatabase orders, MigrationChange change, Migration migration) {
    Optional<Refusal> refused = orders.refusedOnExisting(migration.name());
    if (refused.isPresent()) {
      Refusal refusal = refused.get();
      Finding finding =
          say(change, "refused", refusal.span(), refusal.message())
              .withSeverity(Severity.ERROR)
              .withDatabaseError(refusal.sqlState(), refusal.message());
      SourceSpan earlier = refusal.earlier();
      return earlier == null
          ? finding
          : finding.withRelated("This merged statement stands in the way", earlier);
    }
    Optional<Refusal> broken = orders.refusedOnFresh(migration);
    if (broken.isPresent()) {
      return say(change, "breaks", change.span(), broken.get().object().toString())
          .withSeverity(Severity.ERROR)
          .withRelated("This statement is refused then", broken.get().span());
    }
    Optional<QualifiedName> differing = orders.differing(migration.name());
    return differing
        .map(
            name -> say(change, "differs", change.span(), name.name()).withSeverity(Severity.ERROR))
        .orElseGet(() -> say(change, "harmless", change.span()));
  }

  private static Finding say(
      MigrationChange change, String messageId, SourceSpan span, String... more) {
    String[] arguments = new String[2 + more.length];
    arguments[0] = change.migration();
    arguments[1] = String.valueOf(change.other());
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Finding.of(INFO, messageId, span, change.migration(), arguments);
  }
}
