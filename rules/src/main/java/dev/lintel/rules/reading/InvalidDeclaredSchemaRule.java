package dev.lintel.rules.reading;

import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.rules.ProblemRule;

/** The declared schema cannot be understood, so it is not compared. */
public final class InvalidDeclaredSchemaRule extends ProblemRule {

  static final RuleInfo INFO =
      RuleInfo.of("LNT9006", "invalid-declared-schema", Category.READING, Severity.WARNING)
          .since("0.1")
          .summary("The declared schema cannot be understood, so it is not compared")
          .why(
              """
              Prisma refuses such a schema with P1012. As long as it is not valid, nothing is said about whether the migrations
              agree with it.
              """)
          .bad(
              """
              -- file: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, CONSTRAINT "Prompt_pkey" PRIMARY KEY ("id"));
              // file: schema.prisma
              datasource db {
                provider = "postgresql"
              }
              model Prompt {
                id String @id
              }
              model Prompt {
                id String @id
              }
              """)
          .good(
              """
              -- file: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT NOT NULL, CONSTRAINT "Prompt_pkey" PRIMARY KEY ("id"));
              // file: schema.prisma
              datasource db {
                provider = "postgresql"
              }
              model Prompt {
                id String @id
              }
              """)
          .message("problem", "The declared schema is not compared with the migrations: '{0}'.");

  public InvalidDeclaredSchemaRule() {
    super(INFO, ProblemKind.INVALID_DECLARED_SCHEMA);
  }
}
