package dev.lintel.rules.history;

import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.rules.ProblemRule;

/** The lock file is not of the form that the tool reads, or names another database. */
public final class LockFileRule extends ProblemRule {

  static final RuleInfo INFO =
      RuleInfo.of("LNT2008", "invalid-lock-file", Category.HISTORY, Severity.ERROR)
          .since("0.1")
          .summary("The lock file is damaged or names another database than the schema")
          .why(
              """
              Prisma keeps the kind of database in `migration_lock.toml` and stops with P3019 if the
              schema names another one. It reads the file line by line and wants exactly
              `provider = "postgresql"`: without the blanks around the equals sign it finds no provider.

              Bring the committed file back. To change the kind of database, begin a new history.
              """)
          .bad(
              """
              -- file: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              // file: schema.prisma
              datasource db {
                provider = "mysql"
              }
              model Prompt {
                id String @unique
              }
              # file: migration_lock.toml
              provider = "postgresql"
              """)
          .good(
              """
              -- file: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
              # file: migration_lock.toml
              provider = "postgresql"
              """)
          .message("problem", "Prisma stops here with P3019: '{0}'.");

  public LockFileRule() {
    super(INFO, ProblemKind.INVALID_LOCK_FILE);
  }
}
