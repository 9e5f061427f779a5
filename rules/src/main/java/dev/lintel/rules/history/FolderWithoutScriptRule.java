package dev.lintel.rules.history;

import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.rules.ProblemRule;

/** A migration folder lacks its script. */
public final class FolderWithoutScriptRule extends ProblemRule {

  static final RuleInfo INFO =
      RuleInfo.of("LNT2006", "folder-without-script", Category.HISTORY, Severity.ERROR)
          .since("0.1")
          .summary("A folder among the migrations holds no migration.sql")
          .why(
              """
              Prisma takes every folder in the migrations folder for a migration and stops with P3015 if
              there is no `migration.sql` in it, in `migrate dev` and `migrate deploy` alike. Usual causes
              are a file that was not committed, an empty folder left behind by a switch of branches, and
              old migrations moved into a folder of their own.

              Bring the file back or delete the folder.
              """)
          .bad(
              """
              -- file: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              -- file: 20250102000000_version/migration.sql.orig
              ALTER TABLE "Prompt" ADD COLUMN "version" INTEGER;
              """)
          .good(
              """
              -- file: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              -- file: 20250102000000_version/migration.sql
              ALTER TABLE "Prompt" ADD COLUMN "version" INTEGER;
              """)
          .message("problem", "Prisma stops here with P3015: '{0}'.");

  public FolderWithoutScriptRule() {
    super(INFO, ProblemKind.FOLDER_WITHOUT_SCRIPT);
  }
}
