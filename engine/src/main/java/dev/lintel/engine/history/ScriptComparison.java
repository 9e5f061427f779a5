package dev.lintel.engine.history;

import dev.lintel.engine.git.Blob;
import dev.lintel.engine.git.WorkTree;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.discovery.Layouts;
import dev.lintel.engine.migration.layout.Layout;
import dev.lintel.engine.source.SourceSpan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares the migrations of a working tree with the merge base and with the newest commit of the
 * base branch. What equals either is no change of this branch: after a squash merge the branch's
 * own work is on the base already.
 */
final class ScriptComparison {
  private final MigrationHistory history;
  private final WorkTree tree;
  private final MergedScripts base;
  private final MergedScripts tip;
  private final Layout layout;
  private final Map<String, Migration> now = new LinkedHashMap<>();
  private final List<MigrationChange> changes = new ArrayList<>();

  ScriptComparison(MigrationHistory history, WorkTree tree, MergedScripts base, MergedScripts tip) {
    this.history = history;
    this.tree = tree;
    this.base = base;
    this.tip = tip;
    this.layout = Layouts.of(history.layout());
    history.migrations().stream()
        .filter(this::mayBeAtBase)
        .forEach(migration -> now.put(migration.name(), migration));
  }

  /** Code that only its surroundings make a migration is not looked for at the base. */
  private boolean mayBeAtBase(Migration migration) {
    return migration.file() != null
        || layout.migrationAt(layout.scriptOf(migration.name())) != null;
  }

  /** Returns all differences in the order of the migrations. */
  List<MigrationChange> changes() {
    List<EditedScript> edited = new ArrayList<>();
    Map<String, byte[]> added = new LinkedHashMap<>();
    now.forEach((name, migration) -> compare(name, migration, edited, added));
    new ScriptEdits(tree, base, tip, layout).confirmed(edited).forEach(this::addEdit);
    Map<String, Blob> deleted = deleted();
    Map<String, String> renamed = new ScriptRenames(tree).find(deleted, added);
    renamed.forEach(
        (name, former) -> {
          added.remove(name);
          deleted.remove(former);
          add(MigrationChange.Kind.RENAMED, name, former, null);
        });
    deleted.keySet().forEach(name -> add(MigrationChange.Kind.DELETED, name, null, null));
    addNew(added.keySet(), merged(deleted.keySet(), renamed.values()));
    changes.sort(
        Comparator.comparing(MigrationChange::migration, layout.order())
            .thenComparing(MigrationChange::kind));
    return changes;
  }

  private void compare(
      String name, Migration migration, List<EditedScript> edited, Map<String, byte[]> added) {
    Blob before = base.scripts().get(name);
    Blob merged = tip.scripts().get(name);
    byte[] bytes = ScriptBytes.of(migration, script(name));
    if (before == null && merged == null) {
      added.put(name, bytes == null ? new byte[0] : bytes);
    } else if (bytes != null && differs(bytes, before) && differs(bytes, merged)) {
      Blob blob = before == null ? merged : before;
      if (blob != null) {
        edited.add(new EditedScript(migration, bytes, blob));
      }
    }
  }

  /** A link's content in git is a path, with which nothing can be compared. */
  private static boolean differs(byte[] bytes, @Nullable Blob blob) {
    return blob == null || !(blob.link() || ScriptBytes.same(bytes, blob));
  }

  /** Files that were not asked for, or that a sparse checkout leaves out, are not deleted. */
  private Map<String, Blob> deleted() {
    Map<String, Blob> deleted = new TreeMap<>(layout.order());
    base.scripts()
        .forEach(
            (name, blob) -> {
              boolean gone =
                  !now.containsKey(name)
                      && !tree.mayHold(tree.prefix() + layout.scriptOf(name))
                      && tip.scripts().containsKey(name);
              if (gone) {
                deleted.put(name, blob);
              }
            });
    if (!deleted.isEmpty()) {
      for (String entry : tree.git().run("ls-files", "-t", "-z").records()) {
        String name = entry.startsWith("S ") ? layout.migrationAt(entry.substring(2)) : null;
        if (name != null) {
          deleted.remove(name);
        }
      }
    }
    return deleted;
  }

  /** Returns the names of what is merged and still there, here or on the base branch. */
  private TreeSet<String> merged(Set<String> deleted, Collection<String> former) {
    TreeSet<String> merged = new TreeSet<>(layout.order());
    merged.addAll(tip.scripts().keySet());
    base.scripts().keySet().stream().filter(now::containsKey).forEach(merged::add);
    merged.removeAll(new LinkedHashSet<>(deleted));
    merged.removeAll(new LinkedHashSet<>(former));
    return merged;
  }

  private void addNew(Set<String> added, TreeSet<String> merged) {
    for (String name : added) {
      add(MigrationChange.Kind.ADDED, name, null, null);
      String newest = merged.isEmpty() ? null : merged.last();
      if (newest != null && layout.order().compare(name, newest) < 0) {
        Migration other = now.get(newest);
        add(
            MigrationChange.Kind.OUT_OF_ORDER,
            name,
            newest,
            other == null ? null : SourceSpan.startOf(other.path()));
      }
    }
  }

  private void addEdit(EditedScript edit, SourceSpan span) {
    changes.add(
        new MigrationChange(
            MigrationChange.Kind.EDITED, edit.migration().name(), span, null, null));
  }

  private void add(
      MigrationChange.Kind kind, String name, @Nullable String other, @Nullable SourceSpan place) {
    Migration migration = now.get(name);
    String path = migration == null ? reported(name) : migration.path();
    changes.add(new MigrationChange(kind, name, SourceSpan.startOf(path), other, place));
  }

  private String reported(String name) {
    String script = layout.scriptOf(name);
    return history.path().equals(".") ? script : history.path() + "/" + script;
  }

  private Path script(String name) {
    return history.directory().resolve(layout.scriptOf(name));
  }
}
