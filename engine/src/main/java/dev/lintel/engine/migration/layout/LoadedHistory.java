package dev.lintel.engine.migration.layout;

import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a migrations folder: its history, or the reason why it is not checked.
 *
 * @param history the history; null if and only if there is a problem
 * @param problem why the folder is not checked, such as a database whose dialect is not replayed
 *     yet; what is wrong with single files stands in the history
 */
public record LoadedHistory(@Nullable MigrationHistory history, @Nullable Problem problem) {
  public LoadedHistory {
    if ((history == null) == (problem == null)) {
      throw new IllegalArgumentException("either a history or a problem");
    }
  }

  public static LoadedHistory of(MigrationHistory history) {
    return new LoadedHistory(history, null);
  }

  /** Returns the sentence that migrations below {@code path} are known and left alone. */
  public static LoadedHistory notChecked(String path, String message) {
    return new LoadedHistory(
        null, new Problem(ProblemKind.NOT_CHECKED, message, SourceSpan.startOf(path)));
  }
}
