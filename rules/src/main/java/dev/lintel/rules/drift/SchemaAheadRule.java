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
import java.util.Optional;

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
    Finding finding =
        difference.direction() == Direction.AHEAD
            ? ahead(drift, difference)
            : different(drift, difference);
    return finding
        .withSeverity(DriftSeverity.of(difference.aspect()))
        .withAdvice(
            "Make the missing migration with '%s', or take the declaration back."
                .formatted(drift.migrateCommand()));
  }

  private static Finding ahead(DriftFinding drift, Difference difference) {
    SourceSpan place = drift.place(difference.declaredAt(), difference.replayedAt());
    String id = DriftFinding.id(difference.aspect());
    Optional<LastDrop> drop =
        difference.aspect() == Aspect.DEFAULT
            ? Optional.empty()
            : LastDrop.of(drift.project().replay(), difference.object());
    if (drop.isPresent()) {
      return Finding.of(
              INFO,
              id + "-dropped",
              place,
              drift.subject(),
              drift.object(),
              drift.declaredIn(),
              drop.get().migration().name())
          .withRelated("It is dropped or renamed here", drop.get().span());
    }
    Finding finding =
        Finding.of(INFO, id, place, drift.subject(), drift.object(), drift.declaredIn());
    SourceSpan near = difference.replayedAt();
    return near == null || near.equals(place)
        ? finding
        : finding.withRelated("What it belongs to is made here, and nothing adds it later", near);
  }

  private static Finding different(DriftFinding drift, Difference difference) {
    SourceSpan place = drift.place(difference.declaredAt(), difference.replayedAt());
    String replayed = difference.replayed();
    Finding finding =
        Finding.of(
            INFO,
            DriftFinding.id(difference.aspect()) + "-differs",
            place,
            drift.subject(),
            drift.object(),
            String.valueOf(difference.declared()),
            replayed == null ? "none" : replayed);
    SourceSpan made = difference.replayedAt();
    return made == null || made.equals(place)
        ? finding
        : finding.withRelated("The migrations make it here", made);
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
                  id + "-dropped",
                  phrase + " is declared in '{1}', but migration '{2}' has dropped or renamed it.")
              .message(
                  id + "-differs",
                  phrase + " is declared as '{1}', but the migrations make it '{2}'.");
    }
    return result;
  }
}
