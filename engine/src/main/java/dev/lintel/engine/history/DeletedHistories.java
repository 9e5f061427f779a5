package dev.lintel.engine.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lintel.engine.git.Blob;
import dev.lintel.engine.git.GitObjects;
import dev.lintel.engine.git.WorkTree;
import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.migration.discovery.FoundHistories;
import dev.lintel.engine.migration.discovery.Layouts;
import dev.lintel.engine.migration.layout.Layout;
import dev.lintel.engine.source.SourceRoot;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Dialect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds Prisma histories of which every migration was deleted, so that nothing is left to find in
 * the working tree. If the schema beside them is gone too, the whole app was removed, and if most
 * of the names live on in another history, it was moved; neither is worth a word.
 */
public final class DeletedHistories {
  private static final String SCRIPTS = ":(top,glob)**/migration.sql";
  private static final String LOCK = "migration_lock.toml";

  private final SourceRoot root;
  private final WorkTree tree;
  private final Layout layout = Layouts.of(LayoutKind.PRISMA);
  private final FoundHistories found;

  private DeletedHistories(FoundHistories found, WorkTree tree) {
    this.root = found.root();
    this.found = found;
    this.tree = tree;
  }

  /**
   * Finds them below some paths.
   *
   * @param found the histories that are still there
   * @param paths the paths of the run, absolute
   * @param base the revision that counts as merged; null to find one
   * @param environment the environment variables of the run
   * @return histories without migrations, each compared with the base
   */
  public static List<ComparedHistory> find(
      FoundHistories found,
      List<Path> paths,
      @Nullable String base,
      Map<String, String> environment) {
    if (!found.root().isRepository()) {
      return List.of();
    }
    WorkTree tree = WorkTree.of(found.root().directory(), environment);
    FoundBase merged =
        tree.obstacle() == null ? new BaseFinder(tree, environment).find(base) : null;
    if (merged == null || merged.base() == null) {
      return List.of();
    }
    return new DeletedHistories(found, tree)
        .below(paths, merged.base(), String.valueOf(merged.tip()));
  }

  private List<ComparedHistory> below(List<Path> paths, BaseRevision base, String tip) {
    List<ComparedHistory> deleted = new ArrayList<>();
    scriptsByFolder(base.commit())
        .forEach(
            (folder, names) -> {
              Path directory = WorkTree.resolve(root.directory(), folder);
              if (directory != null
                  && paths.stream().anyMatch(directory::startsWith)
                  && isGone(directory)
                  && !livesOn(names)
                  && isMerged(folder, base, tip)) {
                deleted.add(compared(directory, names, base));
              }
            });
    return deleted;
  }

  /** Returns the deleted migrations by folder, both relative to the top of the repository. */
  private Map<String, TreeSet<String>> scriptsByFolder(String base) {
    Map<String, TreeSet<String>> folders = new TreeMap<>();
    List<String> paths =
        tree.git()
            .run(
                "diff-index",
                "--no-renames",
                "--diff-filter=D",
                "--name-only",
                "-z",
                base,
                "--",
                SCRIPTS)
            .records();
    for (String path : paths) {
      int name = path.lastIndexOf('/', path.lastIndexOf('/') - 1);
      String migration = layout.migrationAt(path.substring(name + 1));
      if (name > 0 && migration != null) {
        folders
            .computeIfAbsent(path.substring(0, name), f -> new TreeSet<>(layout.order()))
            .add(migration);
      }
    }
    return folders;
  }

  private boolean isGone(Path directory) {
    boolean known = found.histories().stream().anyMatch(h -> h.directory().equals(directory));
    return !known
        && !Files.exists(directory.resolve(LOCK))
        && Files.exists(directory.resolveSibling("schema.prisma"));
  }

  private boolean livesOn(TreeSet<String> names) {
    return found.histories().stream()
        .anyMatch(
            h ->
                h.migrations().stream().filter(m -> names.contains(m.name())).count() * 2
                    >= names.size());
  }

  /** The lock file told the database; and what the base branch deleted itself is merged. */
  private boolean isMerged(String folder, BaseRevision base, String tip) {
    GitObjects objects = new GitObjects(tree.git());
    Map<String, Blob> before = objects.files(base.commit(), folder + "/");
    Map<String, Blob> newest = objects.files(tip, folder + "/");
    Blob lock = before == null ? null : before.get(folder + "/" + LOCK);
    if (lock == null || newest == null || newest.isEmpty()) {
      return false;
    }
    byte[] text = objects.contents(List.of(lock.id())).get(lock.id());
    return text != null && new String(text, UTF_8).contains("\"postgres");
  }

  private ComparedHistory compared(Path directory, TreeSet<String> names, BaseRevision base) {
    String path = root.relative(directory);
    List<MigrationChange> changes =
        names.stream()
            .map(
                name ->
                    new MigrationChange(
                        MigrationChange.Kind.DELETED,
                        name,
                        SourceSpan.startOf(path + "/" + layout.scriptOf(name)),
                        null,
                        null))
            .toList();
    MigrationHistory history =
        new MigrationHistory(
            LayoutKind.PRISMA,
            Dialect.POSTGRESQL,
            root.directory(),
            directory,
            path,
            List.of(),
            null,
            null,
            Outside.NOTHING,
            List.of());
    return new ComparedHistory(history, new BaseComparison(base, null, changes));
  }
}
