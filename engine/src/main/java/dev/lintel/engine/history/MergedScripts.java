package dev.lintel.engine.history;

import dev.lintel.engine.git.Blob;
import dev.lintel.engine.git.GitObjects;
import dev.lintel.engine.git.WorkTree;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.discovery.Layouts;
import dev.lintel.engine.migration.layout.Layout;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The migrations of a history as a commit has them.
 *
 * @param commit the commit
 * @param folder the migrations folder at that commit, relative to the top of the repository, with a
 *     final slash; empty for the top
 * @param scripts the scripts by the name of their migration
 */
record MergedScripts(String commit, String folder, Map<String, Blob> scripts) {
  MergedScripts {
    scripts = Map.copyOf(scripts);
  }

  /**
   * Reads them; if the folder does not exist at the commit, the folder it was moved from.
   *
   * @return the scripts; null if git fails
   */
  static @Nullable MergedScripts at(String commit, WorkTree tree, MigrationHistory history) {
    GitObjects objects = new GitObjects(tree.git());
    Layout layout = Layouts.of(history.layout());
    String prefix = String.valueOf(tree.prefix());
    Map<String, Blob> files = objects.files(commit, prefix);
    if (files == null) {
      return null;
    }
    Map<String, Blob> scripts = scriptsIn(prefix, files, layout);
    if (!scripts.isEmpty() || history.migrations().isEmpty()) {
      return new MergedScripts(commit, prefix, scripts);
    }
    Map<String, Blob> all = objects.files(commit, "");
    String former = all == null ? null : new MovedFolder(tree, history, all).find();
    return all == null
        ? null
        : former == null
            ? new MergedScripts(commit, prefix, Map.of())
            : new MergedScripts(commit, former, scriptsIn(former, all, layout));
  }

  /** Returns the scripts by migration that lie in one folder of a tree. */
  private static Map<String, Blob> scriptsIn(
      String folder, Map<String, Blob> files, Layout layout) {
    Map<String, Blob> scripts = new LinkedHashMap<>();
    files.forEach(
        (path, blob) -> {
          String name =
              path.startsWith(folder) ? layout.migrationAt(path.substring(folder.length())) : null;
          if (name != null) {
            scripts.put(name, blob);
          }
        });
    return scripts;
  }
}
