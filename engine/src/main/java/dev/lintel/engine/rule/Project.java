package dev.lintel.engine.rule;

import dev.lintel.engine.declared.Drift;
import dev.lintel.engine.history.BaseComparison;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.replay.Replay;

/**
 * What a rule is shown of one project.
 *
 * @param history the migrations as files
 * @param replay the migrations replayed
 * @param comparison the migrations compared with the base revision
 * @param drift the declared schema compared with the replayed one
 */
public record Project(
    MigrationHistory history, Replay replay, BaseComparison comparison, Drift drift) {}
