package dev.lintel.engine.replay;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.migration.Migration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A migration and what its statements did.
 *
 * @param migration the migration
 * @param batches its statements, in the parts that the tool runs together; null if the file could
 *     not be read
 * @param steps one for each statement, in order
 * @param after the catalog after it
 */
public record ReplayedMigration(
    Migration migration, @Nullable List<Batch> batches, List<Step> steps, Catalog after) {
  public ReplayedMigration {
    batches = batches == null ? null : List.copyOf(batches);
    steps = List.copyOf(steps);
  }
}
