package dev.lintel.engine.history;

import dev.lintel.engine.git.Blob;
import dev.lintel.engine.git.WorkTree;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.discovery.Layouts;
import dev.lintel.engine.migration.layout.Layout;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a migrations folder was before it was moved: the folder that is gone now and of whose
 * scripts most are the history's, by name and content. Names alone prove nothing: a project with
 * one folder per database has the same names in each.
 */
final class MovedFolder {
  private final WorkTree tree;
  private final Layout layout;
  private final Map<String, Blob> files;
  private final Map<String, byte[]> now = new HashMap<>();

  /**
   * Prepares the search.
   *
   * @param files every file of the commit by its path from the top of the repository
   */
  MovedFolder(WorkTree tree, MigrationHistory history, Map<String, Blob> files) {
    this.tree = tree;
    this.layout = Layouts.of(history.layout());
    this.files = files;
    for (Migration migration : history.migrations()) {
      Path script = history.directory().resolve(layout.scriptOf(migration.name()));
      byte[] bytes = ScriptBytes.of(migration, script);
      if (bytes != null) {
        now.put(migration.name(), bytes);
      }
    }
  }

  /** Returns the former folder with a final slash; null if the folder is new. */
  @Nullable String find() {
    Map<String, Integer> scripts = new TreeMap<>();
    Map<String, Integer> equal = new LinkedHashMap<>();
    files.forEach((path, blob) -> count(path, blob, scripts, equal));
    String best = null;
    for (Map.Entry<String, Integer> folder : equal.entrySet()) {
      boolean most = folder.getValue() * 2 >= scripts.getOrDefault(folder.getKey(), 0);
      if (most && (best == null || folder.getValue() > equal.getOrDefault(best, 0))) {
        best = folder.getKey();
      }
    }
    return best;
  }

  private void count(
      String path, Blob blob, Map<String, Integer> scripts, Map<String, Integer> equal) {
    int start = path.lastIndexOf('/') + 1;
    String name = layout.migrationAt(path.substring(start));
    if (name == null && start > 1) {
      start = path.lastIndexOf('/', start - 2) + 1;
      name = layout.migrationAt(path.substring(start));
    }
    if (name == null) {
      return;
    }
    String folder = path.substring(0, start);
    scripts.merge(folder, 1, Integer::sum);
    byte[] bytes = now.get(name);
    if (bytes != null && ScriptBytes.same(bytes, blob) && !tree.mayHold(path)) {
      equal.merge(folder, 1, Integer::sum);
    }
  }
}
