package dev.lintel.engine.migration.discovery;

import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceRoot;
import java.util.List;

/**
 * The histories below some paths.
 *
 * @param root the folder that all reported paths are relative to
 * @param histories the histories, by path; all of a dialect that is replayed
 * @param problems what belongs to no history: paths that cannot be read or hold nothing, and
 *     migrations that are recognised and not checked yet
 */
public record FoundHistories(
    SourceRoot root, List<MigrationHistory> histories, List<Problem> problems) {
  public FoundHistories {
    histories = List.copyOf(histories);
    problems = List.copyOf(problems);
  }
}
