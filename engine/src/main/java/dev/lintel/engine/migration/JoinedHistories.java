package dev.lintel.engine.migration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts together the histories that a tool runs as one because it is given several folders. Folders
 * alone do not tell; the user does, who names folders that lie side by side.
 */
final class JoinedHistories {
  private JoinedHistories() {}

  /**
   * Joins those of the histories that lie in named folders side by side and have one layout.
   *
   * @param named the folders that the user named, absolute
   */
  static List<MigrationHistory> of(List<MigrationHistory> histories, Set<Path> named) {
    Map<Object, List<MigrationHistory>> groups = new LinkedHashMap<>();
    for (MigrationHistory history : histories) {
      boolean joins =
          history.layout().layout().spansFolders() && named.contains(history.directory());
      Object group =
          joins ? List.of(history.layout(), history.directory().resolveSibling("")) : history;
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(history);
    }
    return groups.values().stream()
        .map(group -> group.size() == 1 ? group.get(0) : join(group))
        .toList();
  }

  private static MigrationHistory join(List<MigrationHistory> parts) {
    MigrationHistory first = parts.get(0);
    Path directory = first.directory().resolveSibling("");
    List<Migration> migrations = new ArrayList<>();
    for (MigrationHistory part : parts) {
      String folder = directory.relativize(part.directory()) + "/";
      part.migrations().forEach(migration -> migrations.add(in(folder, migration)));
    }
    migrations.sort(Comparator.comparing(Migration::name, first.layout().layout().order()));
    return new MigrationHistory(
        first.layout(),
        first.dialect(),
        first.root(),
        directory,
        first.path().substring(0, Math.max(0, first.path().lastIndexOf('/'))),
        migrations,
        null,
        null,
        first.outside(),
        parts.stream().flatMap(part -> part.problems().stream()).toList());
  }

  private static Migration in(String folder, Migration migration) {
    return new Migration(
        folder + migration.name(),
        migration.version(),
        migration.path(),
        migration.file(),
        migration.byteOrderMark(),
        migration.sections(),
        migration.replacements());
  }
}
