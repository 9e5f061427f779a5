package dev.lintel.rules.drift;

import dev.lintel.engine.declared.Difference;
import dev.lintel.engine.declared.Difference.Aspect;
import dev.lintel.engine.declared.Difference.Direction;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Reporter;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.SourceSpan;

/** The declared schema has something that no migration makes, or makes otherwise. */
public final class SchemaAheadRule implements Rule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT3001", "schema-ahead", Category.DRIFT, Severity.ERROR)
              .since("0.1")
              .summary("The declared schema has something that no migration makes")
              .why(
                  """
                  The program is built against the declared schema, and the database is built by the
                  migrations. What is declared and never made is missing in every new database and in
                  production: the program fails there at its first query. It goes unnoticed on a machine
                  where `prisma db push` was used.

                  The comparison follows what Prisma itself takes for equal. A missing table, column, enum
                  or enum value is an error; a missing key, index or foreign key, or another type, default
                  or nullability, is a warning; another name alone is a note.

                  Make the migration that is missing, or take the declaration back.
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
                    id      String @id
                    version Int?
                  }
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL, CONSTRAINT "Prompt_pkey" PRIMARY KEY ("id"));
                  -- file: 20250102000000_version/migration.sql
                  ALTER TABLE "Prompt" ADD COLUMN "version" INTEGER;
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
      if (covers(difference)) {
        reporter.report(finding(new DriftFinding(project, difference), difference));
      }
    }
  }

  /**
   * A difference with nothing declared, such as a default that only the database has, is the other
   * rule's.
   */
  static boolean covers(Difference difference) {
    return difference.direction() == Direction.AHEAD
        || (difference.direction() == Direction.DIFFERENT && difference.declared() != null);
  }

  private static Finding finding(DriftFinding drift, Difference difference) {
    String declared = difference.declared();
    String replayed = difference.replayed();
    boolean ahead = difference.direction() == Direction.AHEAD;
    String id = DriftFinding.id(difference.aspect());
    SourceSpan place = drift.place(difference.declaredAt(), difference.replayedAt());
    Finding finding =
        ahead
            ? Finding.of(INFO, id, place, drift.subject(), drift.object(), drift.declaredIn())
            : Finding.of(
                INFO,
                id + "-differs",
                place,
                drift.subject(),
                drift.object(),
                String.valueOf(declared),
                replayed == null ? "none" : replayed);
    SourceSpan made = difference.replayedAt();
    if (made != null && !made.equals(place)) {
      finding =
          finding.withRelated(
              ahead
                  ? "Its table or type is made here, and nothing later adds it"
                  : "The migrations make it here",
              made);
    }
    return finding
        .withSeverity(DriftSeverity.of(difference.aspect()))
        .withAdvice(
            "Make the missing migration with '%s', or take the declaration back."
                .formatted(drift.migrateCommand()));
  }

  private static RuleInfo messages(RuleInfo info) {
    RuleInfo result = info;
    for (Aspect aspect : Aspect.values()) {
      String id = DriftFinding.id(aspect);
      String phrase = "The " + DriftFinding.phrase(aspect);
      result =
          result
              .message(id, phrase + " is declared in '{1}', but no migration makes it.")
              .message(
                  id + "-differs",
                  phrase + " is declared as '{1}', but the migrations make it '{2}'.");
    }
    return result;
  }
}
