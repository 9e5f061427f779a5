package dev.lintel.engine.migration.discovery;

import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts together the histories that a tool runs as one because it is given several folders. Folders
 * alone seldom tell: those do that lie side by side, the name of one beginning with that of the
 * other. Else the tool's settings tell, or the user, who names folders that lie near each other.
 */
final class JoinedHistories {
  private JoinedHistories() {}

  /**
   * Joins those of the histories that have one layout, no version in common, and folders that
   * belong together.
   *
   * @param named the folders that the user named, absolute
   * @param mates which folders the tools' settings name together with a folder
   */
  static List<MigrationHistory> of(
      List<MigrationHistory> histories, Set<Path> named, Map<Path, Set<Path>> mates) {
    List<MigrationHistory> joined = new ArrayList<>();
    List<Set<Path>> folders = new ArrayList<>();
    Set<Path> joinable = new HashSet<>(named);
    for (MigrationHistory history : histories) {
      int partner = -1;
      for (int i = 0; i < joined.size() && partner < 0; i++) {
        MigrationHistory other = joined.get(i);
        boolean bothNamed =
            joinable.contains(other.directory()) && joinable.contains(history.directory());
        Set<Path> told = mates.getOrDefault(history.directory(), Set.of());
        boolean together =
            bothNamed
                ? areNear(other.directory(), history.directory())
                : areNamedAlike(other, history);
        together |= told.containsAll(folders.get(i));
        partner = together && fit(other, history) ? i : -1;
      }
      if (partner < 0) {
        joined.add(history);
        folders.add(new HashSet<>(Set.of(history.directory())));
      } else {
        joined.set(partner, join(joined.get(partner), history));
        folders.get(partner).add(history.directory());
        joinable.add(joined.get(partner).directory());
      }
    }
    return joined;
  }

  private static boolean fit(MigrationHistory one, MigrationHistory other) {
    return one.layout() == other.layout()
        && Layouts.of(one.layout()).spansFolders()
        && Collections.disjoint(versions(one), versions(other));
  }

  /** Two projects of a repository may lie as near, but not with a folder of either between. */
  private static boolean areNear(Path one, Path other) {
    Path above = commonFolder(one, other);
    int nearer = Math.min(depth(above, one), depth(above, other));
    int farther = Math.max(depth(above, one), depth(above, other));
    return nearer <= 1 && farther <= 2;
  }

  /** What is joined already has the folder above for its own. */
  private static boolean areNamedAlike(MigrationHistory one, MigrationHistory other) {
    Path folder = other.directory();
    return folder.getParent() != null
        && one.migrations().stream()
            .map(migration -> one.root().resolve(migration.path()).getParent())
            .filter(Objects::nonNull)
            .distinct()
            .anyMatch(
                first ->
                    folder.getParent().equals(first.getParent())
                        && String.valueOf(folder.getFileName())
                            .startsWith(String.valueOf(first.getFileName())));
  }

  private static Set<String> versions(MigrationHistory history) {
    return history.migrations().stream()
        .map(Migration::version)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static int depth(@Nullable Path above, Path folder) {
    return above == null ? Integer.MAX_VALUE : above.relativize(folder).getNameCount();
  }

  private static @Nullable Path commonFolder(Path one, Path other) {
    Path above = one;
    while (above != null && !other.startsWith(above)) {
      above = above.getParent();
    }
    return above;
  }

  private static MigrationHistory join(MigrationHistory one, MigrationHistory other) {
    Path directory = commonFolder(one.directory(), other.directory());
    if (directory == null) {
      throw new IllegalStateException("no folder above both %s and %s".formatted(one, other));
    }
    List<Migration> migrations = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (MigrationHistory part : List.of(one, other)) {
      part.migrations().forEach(migration -> migrations.add(in(directory, part, migration)));
      problems.addAll(part.problems());
    }
    migrations.sort(Comparator.comparing(Migration::name, Layouts.of(one.layout()).order()));
    return new MigrationHistory(
        one.layout(),
        one.dialect(),
        one.root(),
        directory,
        one.root().relativize(directory).toString().replace('\\', '/'),
        migrations,
        null,
        null,
        one.outside(),
        problems);
  }

  private static Migration in(Path directory, MigrationHistory part, Migration migration) {
    return new Migration(
        directory
            .relativize(part.directory().resolve(migration.name()))
            .toString()
            .replace('\\', '/'),
        migration.version(),
        migration.path(),
        migration.file(),
        migration.byteOrderMark(),
        migration.sections(),
        migration.replacements());
  }
}
