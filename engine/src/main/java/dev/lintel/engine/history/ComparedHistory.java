package dev.lintel.engine.history;

import dev.lintel.engine.migration.MigrationHistory;

/**
 * A history and how it differs from its base.
 *
 * @param history the history as it is now
 * @param comparison how it differs from its base
 */
public record ComparedHistory(MigrationHistory history, BaseComparison comparison) {}
