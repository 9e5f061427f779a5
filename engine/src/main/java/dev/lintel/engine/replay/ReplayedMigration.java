package dev.lintel.engine.replay;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.sql.ParsedScript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A migration and what its statements did.
 *
 * @param migration the migration
 * @param script its statements; null if the file could not be read
 * @param steps one for each statement, in order
 * @param after the catalog after it
 */
public record ReplayedMigration(
    Migration migration, @Nullable ParsedScript script, List<Step> steps, Catalog after) {
  public ReplayedMigration {
    steps = List.copyOf(steps);
  }
}
