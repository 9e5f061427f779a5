package dev.lintel.rules.replay;

import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.history.BaseRevision;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.replay.ReplayedMigration;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.source.SourceSpan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement that the database would refuse, and where it stands.
 *
 * @param project the project
 * @param migration the migration that holds it
 * @param step the statement and the catalog before it
 * @param refusal why it is refused
 */
record RefusedStep(Project project, Migration migration, Step step, Refusal refusal) {

  /** Returns the migration that holds the earlier place of the refusal. */
  Optional<Migration> earlierMigration() {
    SourceSpan earlier = refusal.earlier();
    return earlier == null ? Optional.empty() : migrationAt(earlier);
  }

  /** Returns the migration whose script holds {@code span}. */
  Optional<Migration> migrationAt(SourceSpan span) {
    return project.replay().migrations().stream()
        .map(ReplayedMigration::migration)
        .filter(candidate -> candidate.path().equals(span.file()))
        .findFirst();
  }

  /** Returns how a migration of this project stands to the base. */
  FileState state(Migration of) {
    return FileState.of(of, project.comparison());
  }

  /** Returns the base; null if there is none. */
  @Nullable BaseRevision base() {
    return project.comparison().base();
  }

  /** Returns the object as it is named in messages; the kind of statement if it is about none. */
  String object() {
    String name = refusal.object().toString();
    return name.isEmpty() ? step.statement().kind() : name;
  }

  /** Returns whether Prisma runs these migrations. */
  boolean runByPrisma() {
    return project.history().layout().isPrisma();
  }
}
