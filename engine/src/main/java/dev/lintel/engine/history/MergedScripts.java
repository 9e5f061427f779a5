package dev.lintel.engine.history;

import dev.lintel.engine.git.Blob;
import dev.lintel.engine.git.GitObjects;
import dev.lintel.engine.git.WorkTree;
import dev.lintel.engine.migration.Layout;
import dev.lintel.engine.migration.MigrationHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    Layout layout = history.layout().layout();
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
    return all == null ? null : moved(new MergedScripts(commit, prefix, Map.of()), all, tree, history);
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

  /**
   * A moved folder is known by its migrations: the one that has most names in common with the
   * history, at least half of its own, and that is gone now. Otherwise every migration is new.
   */
  private static MergedScripts moved(
      MergedScripts none, Map<String, Blob> files, WorkTree tree, MigrationHistory history) {
    Layout layout = history.layout().layout();
    Set<String> names = new HashSet<>();
    history.migrations().forEach(m -> names.add(m.name()));
    Map<String, Integer> common = new TreeMap<>();
    files
        .keySet()
        .forEach(
            path -> {
              String folder = folderOf(path, names, layout);
              if (folder != null && !exists(tree, path)) {
                common.merge(folder, 1, Integer::sum);
              }
            });
    String best = null;
    for (Map.Entry<String, Integer> folder : common.entrySet()) {
      if (best == null || folder.getValue() > common.getOrDefault(best, 0)) {
        best = folder.getKey();
      }
    }
    if (best != null) {
      Map<String, Blob> scripts = scriptsIn(best, files, layout);
      if (common.getOrDefault(best, 0) * 2 >= scripts.size()) {
        return new MergedScripts(none.commit(), best, scripts);
      }
    }
    return none;
  }

  /** Returns the folder in which {@code path} would be a script of one of the names; else null. */
  private static @Nullable String folderOf(String path, Set<String> names, Layout layout) {
    int start = path.lastIndexOf('/') + 1;
    String name = layout.migrationAt(path.substring(start));
    if (name == null && start > 1) {
      start = path.lastIndexOf('/', start - 2) + 1;
      name = layout.migrationAt(path.substring(start));
    }
    return name != null && names.contains(name) ? path.substring(0, start) : null;
  }

  private static boolean exists(WorkTree tree, String path) {
    Path top = tree.top();
    return top != null && Files.exists(top.resolve(path));
  }
}
