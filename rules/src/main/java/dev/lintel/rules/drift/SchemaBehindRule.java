package dev.lintel.rules.drift;

import dev.lintel.engine.declared.Difference;
import dev.lintel.engine.declared.Difference.Aspect;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Reporter;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.SourceSpan;

/** The migrations make something that the declared schema does not have. */
public final class SchemaBehindRule implements Rule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT3002", "schema-behind", Category.DRIFT, Severity.ERROR)
              .since("0.1")
              .summary("The migrations make something that the declared schema does not have")
              .why(
                  """
                  The next `prisma migrate dev` makes a migration that drops what is not declared, together
                  with its data. Until then the program does not know of it; a required column without a
                  default makes its inserts fail.

                  What Prisma does not look at is not reported: checks, triggers, functions, views, partial
                  and expression indexes, other schemas, its own table, and the tables that Wasp adds.

                  Declare it, or make the migration that drops it.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" (
                    "id" TEXT NOT NULL,
                    "version" INTEGER,
                    CONSTRAINT "Prompt_pkey" PRIMARY KEY ("id")
                  );
                  // file: schema.prisma
                  datasource db {
                    provider = "postgresql"
                  }
                  model Prompt {
                    id String @id
                  }
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" (
                    "id" TEXT NOT NULL,
                    "version" INTEGER,
                    CONSTRAINT "Prompt_pkey" PRIMARY KEY ("id")
                  );
                  // file: schema.prisma
                  datasource db {
                    provider = "postgresql"
                  }
                  model Prompt {
                    id      String @id
                    version Int?
                  }
                  """));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Project project, Reporter reporter) {
    for (Difference difference : project.drift().differences()) {
      if (!SchemaAheadRule.covers(difference)) {
        reporter.report(finding(new DriftFinding(project, difference), difference));
      }
    }
  }

  private static Finding finding(DriftFinding drift, Difference difference) {
    SourceSpan place = drift.place(difference.replayedAt(), difference.declaredAt());
    SourceSpan block = difference.declaredAt();
    Finding finding =
        Finding.of(
            INFO,
            DriftFinding.id(difference.aspect()),
            place,
            drift.subject(),
            drift.object(),
            drift.declaredIn());
    if (block != null && !block.equals(place)) {
      finding = finding.withRelated("It would be declared here", block);
    }
    return finding
        .withSeverity(DriftSeverity.of(difference.aspect()))
        .withAdvice(
            "Declare it; otherwise the next '%s' will drop it.".formatted(drift.migrateCommand()));
  }

  private static RuleInfo messages(RuleInfo info) {
    RuleInfo result = info;
    for (Aspect aspect : Aspect.values()) {
      result =
          result.message(
              DriftFinding.id(aspect),
              "The migrations make the "
                  + DriftFinding.phrase(aspect)
                  + ", but '{1}' does not declare it.");
    }
    return result;
  }
}
