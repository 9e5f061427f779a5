package dev.lintel.engine.history;

import dev.lintel.engine.git.LinkedWorktree;
import dev.lintel.engine.git.WorkTree;
import dev.lintel.engine.migration.Folder;
import dev.lintel.engine.migration.Layout;
import dev.lintel.engine.migration.MigrationHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Looks at the same migrations folder in the other working trees of a repository, where somebody
 * may be at the same change. Only names are listed; nothing is read.
 */
public final class OtherWorktrees {
  private OtherWorktrees() {}

  /**
   * Returns the migrations that other working trees have and this one has not, by working tree and
   * in the order of the tool.
   *
   * @param history the history in this working tree
   * @param environment the environment variables of the run
   */
  public static List<ElsewhereMigration> migrationsNotHere(
      MigrationHistory history, Map<String, String> environment) {
    WorkTree tree = WorkTree.of(history.directory(), environment);
    List<ElsewhereMigration> found = new ArrayList<>();
    if (tree.obstacle() != null) {
      return found;
    }
    Set<String> here = history.migrations().stream().map(m -> m.name()).collect(Collectors.toSet());
    for (LinkedWorktree other : LinkedWorktree.of(tree)) {
      if (!other.top().equals(tree.top())) {
        addMissing(history.layout().layout(), other, String.valueOf(tree.prefix()), here, found);
      }
    }
    return found;
  }

  private static void addMissing(
      Layout layout,
      LinkedWorktree other,
      String prefix,
      Set<String> here,
      List<ElsewhereMigration> found) {
    Path directory = other.top().resolve(prefix);
    Set<String> names = new TreeSet<>(layout.order());
    for (String entry : entries(directory)) {
      String direct = layout.migrationAt(entry);
      String name = direct == null ? layout.migrationAt(layout.scriptOf(entry)) : direct;
      if (name != null && !here.contains(name)) {
        names.add(name);
      }
    }
    for (String name : names) {
      Path script = WorkTree.resolve(directory, layout.scriptOf(name));
      if (script != null && Files.isRegularFile(script)) {
        found.add(new ElsewhereMigration(name, script, other.top(), other.branch()));
      }
    }
  }

  private static List<String> entries(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try {
      Folder folder = Folder.list(directory);
      List<String> entries = new ArrayList<>(folder.folders());
      entries.addAll(folder.files());
      return entries;
    } catch (IOException e) {
      // Another working tree is somebody else's business; what cannot be listed has nothing to say.
      return List.of();
    }
  }
}
