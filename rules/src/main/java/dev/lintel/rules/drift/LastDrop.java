package dev.lintel.rules.drift;

import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.SchemaChange;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.replay.Replay;
import dev.lintel.engine.replay.ReplayedMigration;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * Where something that is declared was dropped or renamed, after a migration had made it.
 *
 * @param migration the migration that did it
 * @param span the place
 */
record LastDrop(Migration migration, SourceSpan span) {

  /** Looks for the last statement after which the object was gone. */
  static Optional<LastDrop> of(Replay replay, ObjectPath object) {
    List<ReplayedMigration> migrations = replay.migrations();
    for (int i = migrations.size() - 1; i >= 0; i--) {
      List<Step> steps = migrations.get(i).steps();
      for (int j = steps.size() - 1; j >= 0; j--) {
        Step step = steps.get(j);
        if (!step.changes().isEmpty() && object.isIn(step.before()) && !object.isIn(step.after())) {
          return Optional.of(new LastDrop(migrations.get(i).migration(), place(step, object)));
        }
      }
    }
    return Optional.empty();
  }

  private static SourceSpan place(Step step, ObjectPath object) {
    return step.changes().stream()
        .filter(change -> change.objects().contains(object))
        .map(SchemaChange::span)
        .findFirst()
        .orElse(step.statement().span());
  }
}
