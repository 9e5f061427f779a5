package dev.lintel.rules.replay;

import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.SchemaChange;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.replay.ReplayedMigration;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.source.SourceSpan;
import java.util.Optional;

/**
 * Where something that is missing is made after all, too late.
 *
 * @param migration the migration that makes it
 * @param span the place
 */
record LaterOrigin(Migration migration, SourceSpan span) {

  /** Looks for the object of the refusal in the migrations after the refused one. */
  static Optional<LaterOrigin> of(RefusedStep refused) {
    ObjectPath object = refused.refusal().object();
    return refused.project().replay().migrations().stream()
        .dropWhile(replayed -> !replayed.migration().equals(refused.migration()))
        .skip(1)
        .flatMap(replayed -> in(replayed, object).stream())
        .findFirst();
  }

  private static Optional<LaterOrigin> in(ReplayedMigration replayed, ObjectPath object) {
    return replayed.steps().stream()
        .filter(step -> !object.isIn(step.before()) && object.isIn(step.after()))
        .findFirst()
        .map(step -> new LaterOrigin(replayed.migration(), place(step, object)));
  }

  private static SourceSpan place(Step step, ObjectPath object) {
    return step.changes().stream()
        .filter(change -> change.objects().contains(object))
        .map(SchemaChange::span)
        .findFirst()
        .orElse(step.statement().span());
  }
}
