package dev.lintel.engine.migration.layout.flyway;

import dev.lintel.engine.migration.layout.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The folders that come to the same place on the class path as a folder of resources: {@code
 * src/main/java/db/migration} for {@code src/main/resources/db/migration}.
 */
final class ClassFolders {
  private static final String RESOURCES = "resources";
  private static final List<String> LANGUAGES = List.of("java", "kotlin", "groovy", "scala");

  private ClassFolders() {}

  /** Returns those that exist; none if the folder is no folder of resources. */
  static List<Folder> beside(Folder folder, BiConsumer<Path, IOException> unreadable) {
    List<Folder> beside = new ArrayList<>();
    Path path = folder.path();
    for (int i = path.getNameCount() - 1; i >= 0; i--) {
      if (path.getName(i).toString().equals(RESOURCES)) {
        Path resources = path.getRoot().resolve(path.subpath(0, i + 1));
        Path below = resources.relativize(path);
        for (String language : LANGUAGES) {
          addIfThere(resources.resolveSibling(language).resolve(below), beside, unreadable);
        }
        return beside;
      }
    }
    return beside;
  }

  private static void addIfThere(
      Path path, List<Folder> folders, BiConsumer<Path, IOException> unreadable) {
    if (Files.isDirectory(path)) {
      try {
        folders.add(Folder.list(path));
      } catch (IOException e) {
        unreadable.accept(path, e);
      }
    }
  }
}
